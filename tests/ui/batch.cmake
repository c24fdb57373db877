# The window of batches.
inspyre_test(ui_batch_table_test SOURCES batch_table_test.cpp LINK ui_editor_fixture LABELS ui)
inspyre_test(ui_batch_lane_test SOURCES batch_lane_test.cpp LINK ui_editor_fixture LABELS ui)
find_package(Qt6 QUIET OPTIONAL_COMPONENTS DBus)
if(TARGET Qt6::DBus)
    inspyre_test(ui_desktop_signals_test
        SOURCES desktop_signals_test.cpp LINK ui_editor_fixture Qt6::DBus LABELS ui)
    add_test(NAME ui_desktop_signals_no_bus_test
        COMMAND ${CMAKE_COMMAND} -E env INSPYRE_TEST_NO_BUS=1 $<TARGET_FILE:ui_desktop_signals_test>)
    get_test_property(ui_desktop_signals_test ENVIRONMENT environment)
    set_tests_properties(ui_desktop_signals_no_bus_test PROPERTIES
        LABELS ui TIMEOUT 300 ENVIRONMENT "${environment}")
endif()
