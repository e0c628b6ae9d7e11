#!/usr/bin/env bash
# What the GitHub action runs: annotations for the people, SARIF for code scanning, the exit code of the check.
set -euo pipefail
all=(check)
while IFS= read -r line; do [ -z "$line" ] || all+=("$line"); done <<<"${FILES:-}"
[ -z "${AS_OF:-}" ] || all+=(--as-of "$AS_OF")
[ -z "${FAIL_ON:-}" ] || all+=(--fail-on "$FAIL_ON")
[ -z "${RULES:-}" ] || all+=(--rules "$RULES")
if [ -n "${SARIF:-}" ]; then
  $POLICYSPACE "${all[@]}" --format sarif --fail-on never >"$SARIF" || [ $? -eq 1 ]
fi
$POLICYSPACE "${all[@]}" --format github
