#!/usr/bin/env bash
# Sees to it that the Debian packages given are there: installs what is missing as root, else names the line that does.
set -euo pipefail

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo 'This is not Debian or Ubuntu: the system packages are not looked at.'
    exit 0
fi

# Names and what they provide: Ubuntu 24.04 has libglib2.0-0t64, which provides libglib2.0-0.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
    tr ',' '\n' | sed 's/(.*)//; s/[[:space:]]//g')
missing=()
for package in "$@"; do
    grep --quiet --line-regexp --fixed-strings -- "$package" <<<"$installed" || missing+=("$package")
done
((${#missing[@]})) || exit 0

if ((EUID != 0)); then
    echo "Missing system packages. This line installs them:" >&2
    echo "    sudo apt-get install --yes ${missing[*]}" >&2
    exit 1
fi
echo "Installing the system packages ${missing[*]}..."
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet=2
apt-get install --quiet=2 --yes --no-install-recommends "${missing[@]}" >/dev/null
