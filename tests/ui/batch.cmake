# The window of batches.
inspyre_test(ui_batch_table_test SOURCES batch_table_test.cpp LINK ui_editor_fixture LABELS ui)
