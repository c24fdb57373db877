# Tests of what engine/batch/run.cmake lists.
inspyre_batch_test(governor)
inspyre_batch_test(run_state)
inspyre_batch_test(runner LINK inspyre_test_pictures)
inspyre_batch_test(runner_trouble)
inspyre_batch_test(estimate)
inspyre_batch_test(runner_journal LINK nlohmann_json::nlohmann_json)
