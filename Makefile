# Two commands do everything: `make demo` and `make test`. Both set up what they need first.

.DEFAULT_GOAL := help

# What the Qt wheel asks of Debian and Ubuntu; what the tests add; what PyInstaller adds.
RUN_PACKAGES := libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 \
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libxkbcommon0
TEST_PACKAGES := $(RUN_PACKAGES) fonts-noto-cjk git xdotool xvfb
PACKAGE_PACKAGES = $(RUN_PACKAGES) binutils $(LIBPYTHON)
# Debian parts Python's shared library, which PyInstaller takes along, from Python; other builds have it beside them.
LIBPYTHON = $(shell $(firstword $(wildcard $(BIN)/python) python3) -c \
    'import sys; sys.base_prefix == "/usr" and print("libpython%d.%d" % sys.version_info[:2])')

BIN := .venv/bin
SET_UP := .venv/set-up-done

.PHONY: help
help: ## says what there is
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

# --- set-up

.PHONY: setup
setup: $(SET_UP) ## builds .venv from the lock file, with .venv/bin/refshelf in it

# Made last, so that an interrupted set-up is taken up again.
$(SET_UP): requirements.lock pyproject.toml
	@packaging/set-up.sh
	@touch $@

.PHONY: system-packages
system-packages: ## installs the Debian packages for all of this (as root), or says how
	@packaging/system-packages.sh $(sort python3-venv $(TEST_PACKAGES) $(PACKAGE_PACKAGES))

.PHONY: system-packages-to-run system-packages-to-test system-packages-to-package
system-packages-to-run:
	@packaging/system-packages.sh $(RUN_PACKAGES)
system-packages-to-test:
	@packaging/system-packages.sh $(TEST_PACKAGES)
system-packages-to-package: $(SET_UP)
	@packaging/system-packages.sh $(PACKAGE_PACKAGES)

.PHONY: lock
lock: $(SET_UP) ## chooses the versions anew, with hashes and without any address
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --extra dev pyproject.toml -o requirements.lock

# --- use

.PHONY: run
run: $(SET_UP) ## opens your own library
	$(BIN)/refshelf

.PHONY: demo
demo: system-packages-to-run $(SET_UP) ## opens a library that holds the sample page, in build/demo
	@$(BIN)/python packaging/demo.py

# --- checks

.PHONY: test
test: system-packages-to-test $(SET_UP) lint types layers ## runs every check
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target tests coverage

.PHONY: lint
lint: $(SET_UP) ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: format
format: $(SET_UP) ## mends the style where that needs no thought
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: types
types: $(SET_UP) ## mypy, strict
	$(BIN)/mypy

.PHONY: layers
layers: $(SET_UP) ## which module may import which
	$(BIN)/lint-imports --no-cache

# In two parts, which `make test` runs side by side.
.PHONY: tests tests-of-core tests-of-window
tests: tests-of-core tests-of-window ## all tests; none needs a display
tests-of-core: $(SET_UP)
	$(BIN)/python -m pytest --ignore tests/ui --ignore tests/end_to_end
tests-of-window: $(SET_UP)
	$(BIN)/python -m pytest tests/ui tests/end_to_end

# The tests beside those modules and their laws, not all tests once more; the modules stand in pyproject.toml.
.PHONY: coverage
coverage: $(SET_UP) ## every branch of the modules without input or output
	$(BIN)/python -m pytest --quiet --cov=app tests/app/test_*.py tests/app/citing tests/app/duplicates tests/app/metrics tests/app/repositories tests/app/search_query tests/property/test_*_properties.py

# No part of `make test`: it finds something else each time. What it found lies in build/fuzz.
.PHONY: fuzz
fuzz: SECONDS ?= 60
fuzz: $(SET_UP) ## reads made-up texts for a minute (SECONDS=600: ten), until one makes a reader fail
	$(BIN)/python -m tests.fuzz.run $(SECONDS)

# Takes minutes, and is right only where nothing else runs; tests/benchmarks/report.py measures the rest.
.PHONY: benchmark
benchmark: $(SET_UP) ## how many papers a second are imported, into docs/benchmarks.md
	$(BIN)/python tests/benchmarks/importing.py build/benchmarks

# --- what is made from the source

# PyInstaller warns of libraries that plugins ask for which the recipe leaves out; the smoke test judges what is built.
.PHONY: package
package: system-packages-to-package $(SET_UP) ## builds the program (dist/refshelf) and tries it
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath build/pyinstaller --distpath dist packaging/refshelf.spec
	$(BIN)/python packaging/smoke_test.py dist/refshelf

.PHONY: screenshots
screenshots: system-packages-to-run $(SET_UP) ## takes the README's pictures anew
	$(BIN)/python packaging/make_screenshots.py

# For a person to look through, at full size; no check judges what is beautiful.
.PHONY: pictures
pictures: system-packages-to-test $(SET_UP) ## draws the window in all its states, into build/pictures
	$(BIN)/python -m tests.pictures.draw build/pictures $(PICTURES)

.PHONY: translations
translations: $(SET_UP) ## collects the texts of the window for translators, and compiles what they translated
	$(BIN)/python packaging/translations.py $(LANGUAGES)

.PHONY: icon
icon: $(SET_UP) ## paints the program's icon anew
	$(BIN)/python packaging/make_icon.py

.PHONY: clean
clean: ## removes all that was made here: .venv, build, dist, caches
	rm -rf .venv build dist *.egg-info .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
