# The program inspyre.
find_package(Qt6 6.4 REQUIRED COMPONENTS Network) # the local socket between two starts
find_package(spdlog REQUIRED)
add_executable(inspyre
    application.cpp
    application.h
    arguments.cpp
    arguments.h
    first_frame.cpp
    first_frame.h
    log_file.cpp
    log_file.h
    main.cpp
    single_instance.cpp
    single_instance.h
    start_message.cpp
    start_message.h
)
set_target_properties(inspyre PROPERTIES AUTOMOC ON)
target_compile_definitions(inspyre PRIVATE INSPYRE_VERSION="${PROJECT_VERSION}")
target_link_libraries(inspyre PRIVATE inspyre::options inspyre::ui Qt6::Network spdlog::spdlog)
install(TARGETS inspyre)
