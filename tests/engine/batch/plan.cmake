# Tests of what engine/batch/plan.cmake lists.
inspyre_batch_test(scan)
inspyre_batch_test(plan)
inspyre_batch_test(folder_watch)
