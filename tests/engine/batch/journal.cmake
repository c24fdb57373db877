# Tests of what engine/batch/journal.cmake lists.
