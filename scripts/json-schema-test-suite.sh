#!/usr/bin/env bash
# Installs the published JSON Schema test suite into .tools/json-schema-test-suite. Its npm package is only a pointer to a
# git repository; the source package of Python's jsonschema carries a copy, under the suite's own MIT licence. It needs
# Python, and does nothing where it is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="$PWD/.tools"

version=4.26.0
sha256=0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326

suite="$tools/json-schema-test-suite"
[ "$(cat "$suite/version" 2> /dev/null)" = "$version" ] && { echo "the JSON Schema test suite is there"; exit; }

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
echo "jsonschema==$version --hash=sha256:$sha256" > "$folder/requirements.txt"
python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary jsonschema --require-hashes \
  --dest "$folder" -r "$folder/requirements.txt"
tar -xzf "$folder/jsonschema-$version.tar.gz" -C "$folder"
rm -rf "$suite"
mkdir -p "$tools"
mv "$folder/jsonschema-$version/json" "$suite"
echo "$version" > "$suite/version"
