# Tests of what engine/batch/journal.cmake lists.
inspyre_batch_test(shard)
