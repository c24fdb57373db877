# The window of batches.
add_library(ui_batch_fixture STATIC batch_fixture.cpp batch_fixture.h)
target_link_libraries(ui_batch_fixture PUBLIC ui_editor_fixture PRIVATE inspyre::options)
target_sources(ui_whole_editor PRIVATE window_tour_batch.cpp)
target_link_libraries(ui_whole_editor PUBLIC ui_batch_fixture)
inspyre_test(ui_batch_table_test SOURCES batch_table_test.cpp LINK ui_editor_fixture LABELS ui)
inspyre_test(ui_batch_lane_test SOURCES batch_lane_test.cpp LINK ui_editor_fixture LABELS ui)
inspyre_test(ui_batch_run_test SOURCES batch_run_test.cpp LINK ui_batch_fixture LABELS ui)
inspyre_test(ui_batch_watch_test SOURCES batch_watch_test.cpp LINK ui_batch_fixture LABELS ui)
inspyre_test(ui_batch_editor_test SOURCES batch_editor_test.cpp LINK ui_whole_editor LABELS ui torch)
add_dependencies(ui_batch_editor_test inspyre-cli)
inspyre_test(ui_batch_screenshots_test
    SOURCES screenshot.cpp screenshot.h batch_screenshots_test.cpp LINK ui_batch_fixture LABELS ui)
add_test(NAME ui_batch_screenshots_2x_test
    COMMAND ${CMAKE_COMMAND} -E env QT_SCALE_FACTOR=2 $<TARGET_FILE:ui_batch_screenshots_test>)
get_test_property(ui_batch_screenshots_test ENVIRONMENT environment)
set_tests_properties(ui_batch_screenshots_2x_test PROPERTIES
    LABELS ui TIMEOUT 300 ENVIRONMENT "${environment}")

# What the desktop is told.
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
