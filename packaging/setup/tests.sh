# shellcheck shell=bash
# Runs the tests of one preset. Sourced by packaging/inspyre.sh and .ci/run.

# failures LOG: of each test in ctest's log that did not pass, the lines that say why, or its last.
failures()
{
    awk '
        function tell(    i) {
            printf "\n-- %s: %s\n", name, $0
            for (i = 0; i < reasons; ++i) { print "   " reason[i] }
            for (i = count > most ? count - most : 0; i < count && reasons == 0; ++i) { print "   " line[i] }
        }
        BEGIN { most = 12 }
        /^[0-9]+\/[0-9]+ Testing: / { name = $3; count = reasons = after = 0 }
        /^<end of output>$/ { inside = 0 }
        inside {
            line[count++] = substr($0, 1, 300)
            if (/^(FAIL!|XPASS|QFATAL|FAILED)|ERROR: |SUMMARY: |WARNING: ThreadSanitizer|runtime error: /) {
                after = 5
            }
            if (after-- > 0 && reasons < most) { reason[reasons++] = substr($0, 1, 300) }
        }
        /^Output:$/ { inside = 1 }
        /^Test [A-Z].*\.$/ && !inside && !/^Test (Passed|Skipped)/ { tell() }
    ' "$1"
}

# run_tests PRESET CTEST_OPTION...: if one fails, the last words say which, and why.
run_tests()
{
    local preset=$1 code=0
    shift
    (cd "$root" && ctest --preset "$preset" --no-label-summary "$@") || code=$?
    if ((code != 0)); then
        failures "$root/build/$preset/Testing/Temporary/LastTest.log" | tail -n 55
    fi
    return "$code"
}
