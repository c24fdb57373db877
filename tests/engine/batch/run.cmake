# Tests of what engine/batch/run.cmake lists.
inspyre_batch_test(governor)
