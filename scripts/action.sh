#!/usr/bin/env bash
# What the GitHub action runs: annotations for the people, SARIF for code scanning, the exit code of the check.
set -euo pipefail
arguments=()
while IFS= read -r line; do [ -z "$line" ] || arguments+=("$line"); done <<<"${FILES:-}"
[ -z "${AS_OF:-}" ] || arguments+=(--as-of "$AS_OF")
[ -z "${FAIL_ON:-}" ] || arguments+=(--fail-on "$FAIL_ON")
[ -z "${RULES:-}" ] || arguments+=(--rules "$RULES")
if [ -n "${SARIF:-}" ]; then
  $POLICYSPACE check "${arguments[@]}" --format sarif --fail-on never >"$SARIF" || [ $? -eq 1 ]
fi
$POLICYSPACE check "${arguments[@]}" --format github
