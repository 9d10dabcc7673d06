#!/usr/bin/env bash
# Installs the servers that the services tests start, into .tools/: versitygw (S3), MLflow and Prometheus. It needs Go and
# Python, and does nothing for what is there already. `scripts/services.sh versitygw mlflow` installs these two alone.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="$PWD/.tools"
mkdir -p "$tools"

versitygw_version=1.8.0
mlflow_version=3.17.2
# The version of the Go module; the server calls itself 3.15.0.
prometheus_version=0.315.0

versitygw() {
  [ -x "$tools/versitygw" ] && { echo "versitygw is there"; return; }
  echo "building versitygw $versitygw_version: about two minutes"
  GOBIN="$tools" GOFLAGS=-buildvcs=false go install "github.com/versity/versitygw/cmd/versitygw@v$versitygw_version"
}

mlflow() {
  local python="$tools/mlflow/bin/python"
  if "$python" -c "import mlflow.version as v; exit(v.VERSION != '$mlflow_version')" 2> /dev/null; then
    echo "mlflow $mlflow_version is there"
    return
  fi
  echo "installing mlflow $mlflow_version: about two minutes"
  python3 -m venv "$tools/mlflow"
  "$tools/mlflow/bin/pip" install --quiet --disable-pip-version-check "mlflow==$mlflow_version"
}

prometheus() {
  [ -x "$tools/prometheus" ] && { echo "prometheus is there"; return; }
  echo "building prometheus $prometheus_version: about five minutes"
  local folder
  folder="$(mktemp -d)"
  # `go install …@version` refuses a module with a replace directive.
  (
    cd "$folder"
    go mod init example.com/build
    go mod edit -replace cloud.google.com/go=cloud.google.com/go@v0.123.0
    go get "github.com/prometheus/prometheus/cmd/prometheus@v$prometheus_version"
    go build -tags remove_all_sd -o "$tools/prometheus" github.com/prometheus/prometheus/cmd/prometheus
  ) 2> "$folder/log" || { tail -n 20 "$folder/log"; return 1; }
  rm -rf "$folder"
}

[ $# -gt 0 ] || set -- versitygw mlflow prometheus json-schema-test-suite
for service in "$@"; do
  case "$service" in
    versitygw | mlflow | prometheus) "$service" ;;
    json-schema-test-suite) scripts/json-schema-test-suite.sh ;;
    *) echo "there is no service $service"; exit 2 ;;
  esac
done
