#!/usr/bin/env bash
# Runs every notebook headless with Deno's kernel; a failing cell fails. Outputs go to .cache/notebooks, never into git.
set -euo pipefail
cd "$(dirname "$0")/.."
deno=$PWD/node_modules/.bin/deno
kernels=$PWD/.cache/jupyter
mkdir -p "$kernels/kernels/deno" .cache/notebooks
cat >"$kernels/kernels/deno/kernel.json" <<KERNEL
{ "argv": ["$deno", "jupyter", "--kernel", "--conn", "{connection_file}"], "display_name": "Deno", "language": "typescript" }
KERNEL
export JUPYTER_PATH=$kernels DENO_NO_UPDATE_CHECK=1
for notebook in notebooks/*.ipynb; do
  (cd notebooks && jupyter-nbconvert --to html --execute --ExecutePreprocessor.kernel_name=deno \
    --ExecutePreprocessor.timeout=240 --output-dir ../.cache/notebooks "$(basename "$notebook")" >../.cache/notebooks/log 2>&1) ||
    { cat .cache/notebooks/log; exit 1; }
  echo "$notebook ran"
done
