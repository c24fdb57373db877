# The program inspyre-cli.
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(spdlog REQUIRED)
add_executable(inspyre-cli
    cli.cpp
    cli_batch.cpp
    cli_batch_begin.cpp
    cli_batch_dry.cpp
    cli_batch_finish.cpp
    cli_batch_merge.cpp
    cli_batch_options.cpp
    cli_batch_run.cpp
    cli_batch_session.cpp
    cli_batch_teller.cpp
    cli_batch_text.cpp
    cli_bench.cpp
    cli_bench_report.cpp
    cli_call_text.cpp
    cli_call_text.h
    cli_compare.cpp
    cli_compare_text.cpp
    cli_compare_text.h
    cli_cost.cpp
    cli_cost_text.cpp
    cli_cost_text.h
    cli_models.cpp
    cli_options.cpp
    cli_output.cpp
    cli_phases.cpp
    cli_recipe.cpp
    cli_recipe_options.cpp
    cli_remote_options.cpp
    cli_remote_options.h
    cli_remove.cpp
    cli_remove_plan.cpp
    cli_remove_run.cpp
    cli_remove_target.cpp
    cli_remove_task.cpp
    cli_selfcheck.cpp
    cli_serve.cpp
    cli_stop.cpp
    cli_step_down.cpp
    cli_step_down.h
    cli_text.cpp
    cli_warm.cpp
    cli_watch.cpp
    cli_watch_begin.cpp
    cli_watch_ledger.cpp
    cli_watch_run.cpp
)
target_compile_definitions(inspyre-cli PRIVATE INSPYRE_VERSION="${PROJECT_VERSION}")
target_link_libraries(inspyre-cli PRIVATE
    inspyre::options inspyre::engine CLI11::CLI11 nlohmann_json::nlohmann_json spdlog::spdlog)
install(TARGETS inspyre-cli)
