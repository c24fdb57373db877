#!/bin/bash
# kill_batch.sh [KILLS] [FILES]: does a run survive being killed at any moment? Does FILES (300) small pictures, killed with
# SIGKILL KILLS (200) times at random moments and gone on with each time; the results must be those of a run that nobody
# disturbed, byte for byte, with nothing beside them. The test app_cli_batch_resume_test does the same with 20 and 60.
# INSPYRE_BUILD is the build's folder, INSPYRE_CLI names another program than the one in it.
set -euo pipefail
build=${INSPYRE_BUILD:-$(dirname "$0")/../../build/ci}
export INSPYRE_KILLS=${1:-200} INSPYRE_KILL_FILES=${2:-300} QTEST_FUNCTION_TIMEOUT=3600000
exec "$build/tests/bin/app_cli_batch_resume_test" killedAtAnyMomentNothingIsLostOrLeft
