# The remote service's window.
inspyre_test(ui_remote_advisor_test SOURCES remote_advisor_test.cpp LINK ui_editor_fixture LABELS ui)
