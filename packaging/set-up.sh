#!/usr/bin/env bash
# Makes .venv from requirements.lock, with this checkout in it. PYTHON=... names the interpreter to make it with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fits() { # a Python that is new enough; a shim may be there and still find no interpreter, so each is tried
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

makes_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

find_python() { # the first that fits and has venv whole, else the first that fits
    local candidate first=''
    for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        fits "$candidate" || continue
        if makes_venv "$candidate"; then
            echo "$candidate"
            return
        fi
        first=${first:-$candidate}
    done
    echo "$first"
}

if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    python=$(find_python)
    if [[ -z $python ]]; then
        echo 'Refshelf needs Python 3.11 or later, and none was found. Install one (on Debian or Ubuntu the package' >&2
        echo 'python3), or name one: make setup PYTHON=/path/to/python3.12' >&2
        exit 1
    fi
    if ! makes_venv "$python"; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        packaging/system-packages.sh "python$version-venv"
    fi
    rm -rf .venv
    "$python" -m venv .venv
fi

echo 'Setting up .venv from requirements.lock (under a minute)...'
install() { # `python -m pip`, since the lock pins pip itself, and a program cannot replace its own file on every system
    .venv/bin/python -m pip install --quiet --disable-pip-version-check "$@"
}

# The locked pip first: an older one looks for the newest coverage when it reads `coverage[toml]`, and not for the one
# that is locked, and then refuses it for want of a hash.
sed -n '/^pip==/,/^[^ ]/{/^pip==/p;/^    --hash/p}' requirements.lock >.venv/pip.lock
install --require-hashes -r .venv/pip.lock
install --require-hashes -r requirements.lock
install --no-deps --no-build-isolation --editable .
