# Read by the other scripts with `.`; POSIX sh. Says where things are and whether they are up to date.
# shellcheck shell=sh disable=SC2034

# The caller has set `root` to the absolute path of the source tree.
venv=$root/.venv
stamps=$venv/annotator-stamps

case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) system=windows python=$venv/Scripts/python.exe bin=$venv/Scripts ;;
    Darwin) system=macos python=$venv/bin/python bin=$venv/bin ;;
    *) system=linux python=$venv/bin/python bin=$venv/bin ;;
esac

# say MESSAGE...: a line for the person, beside the data on standard output.
say() { printf '%s\n' "$*" >&2; }

# die MESSAGE...: say it and stop.
die() {
    say "$*"
    exit 1
}

# fingerprint FILE: what a stamp for FILE holds. A tree that was moved needs a new environment, hence the root.
fingerprint() { printf '%s %s\n' "$(cksum <"$1")" "$root"; }

# fresh NAME FILE: was stage NAME done for just this FILE?
fresh() {
    [ -f "$stamps/$1" ] || return 1
    read -r fresh_was <"$stamps/$1" || return 1
    [ "$fresh_was" = "$(fingerprint "$2")" ]
}

# stamp NAME FILE: note that stage NAME was done for FILE.
stamp() {
    mkdir -p "$stamps"
    fingerprint "$2" >"$stamps/$1.new"
    mv -f "$stamps/$1.new" "$stamps/$1"
}
