# The remote service's window.
inspyre_test(ui_remote_advisor_test SOURCES remote_advisor_test.cpp LINK ui_editor_fixture LABELS ui)
inspyre_test(ui_remote_screenshots_test
    SOURCES screenshot.cpp screenshot.h remote_screenshots_test.cpp LINK ui_editor_fixture LABELS ui)
add_test(NAME ui_remote_screenshots_2x_test
    COMMAND ${CMAKE_COMMAND} -E env QT_SCALE_FACTOR=2 $<TARGET_FILE:ui_remote_screenshots_test>)
get_test_property(ui_remote_screenshots_test ENVIRONMENT environment)
set_tests_properties(ui_remote_screenshots_2x_test PROPERTIES
    LABELS ui TIMEOUT 300 ENVIRONMENT "${environment}")
