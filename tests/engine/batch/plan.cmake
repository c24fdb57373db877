# Tests of what engine/batch/plan.cmake lists.
