#include "engine/core/guarded.h"
#include "engine/core/xxh64.h"

#include <inspyre/shard.h>

#include <charconv>
#include <optional>
#include <span>
#include <system_error>
#include <vector>

namespace inspyre {

namespace {

constexpr int kMostShards = 1'000'000;

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto taken = std::from_chars(text.data(), end, number);
    if (taken.ec != std::errc{} || taken.ptr != end || number < 0) {
        return {};
    }
    return number;
}

/// One of the systems, as its variables say it.
class Variables
{
public:
    explicit Variables(const Environment &environment)
        : m_environment(environment)
    {}

    [[nodiscard]] bool has(const char *name) const { return !text(name).empty(); }

    /// Errors: InvalidArgument with the variable as subject.
    [[nodiscard]] Result<int> number(const char *name) const
    {
        const auto words = text(name);
        if (words.empty()) {
            return Error{ErrorCode::InvalidArgument, "the variable is not set", name};
        }
        const auto value = wholeNumber(words);
        if (!value) {
            return Error{
                ErrorCode::InvalidArgument,
                "\"" + std::string(words.substr(0, 40)) + "\" is no whole number",
                name};
        }
        return *value;
    }

    [[nodiscard]] int numberOr0(const char *name) const
    {
        return wholeNumber(text(name)).value_or(0);
    }

private:
    [[nodiscard]] std::string_view text(const char *name) const
    {
        const char *value = m_environment(name);
        return value == nullptr ? std::string_view() : value;
    }

    const Environment &m_environment;
};

/// @param indexFrom, countFrom  where the numbers are from, for errors
Result<Shard> checked(Shard shard, const std::string &indexFrom, const std::string &countFrom)
{
    if (shard.count < 1 || shard.count > kMostShards) {
        return Error{
            ErrorCode::InvalidArgument,
            std::to_string(shard.count) + " parts are not possible; 1 to 1000000 are",
            countFrom};
    }
    if (shard.index >= shard.count) {
        return Error{
            ErrorCode::InvalidArgument,
            "the parts of " + std::to_string(shard.count) + " are numbered 0 to " +
                std::to_string(shard.count - 1),
            indexFrom};
    }
    return shard;
}

Result<Shard> ofCounted(
    const Variables &variables,
    const char *system,
    const char *indexName,
    const char *countName,
    const char *attemptName)
{
    const auto index = variables.number(indexName);
    if (!index) {
        return index.error();
    }
    const auto count = variables.number(countName);
    if (!count) {
        return count.error();
    }
    const int attempt = attemptName == nullptr ? 0 : variables.numberOr0(attemptName);
    return checked(
        {.index = *index, .count = *count, .system = system, .attempt = attempt},
        indexName,
        countName);
}

Result<Shard> ofCloudRun(const Variables &variables)
{
    return ofCounted(
        variables,
        "Cloud Run",
        "CLOUD_RUN_TASK_INDEX",
        "CLOUD_RUN_TASK_COUNT",
        "CLOUD_RUN_TASK_ATTEMPT");
}

Result<Shard> ofKubernetes(const Variables &variables)
{
    return ofCounted(
        variables, "Kubernetes", "JOB_COMPLETION_INDEX", "INSPYRE_SHARD_COUNT", nullptr);
}

Result<Shard> ofSlurm(const Variables &variables)
{
    std::vector<int> numbers;
    for (const char *name :
         {"SLURM_ARRAY_TASK_ID",
          "SLURM_ARRAY_TASK_MIN",
          "SLURM_ARRAY_TASK_MAX",
          "SLURM_ARRAY_TASK_STEP",
          "SLURM_ARRAY_TASK_COUNT"}) {
        const auto number = variables.number(name);
        if (!number) {
            return number.error();
        }
        numbers.push_back(*number);
    }
    const int id = numbers[0];
    const int least = numbers[1];
    const int most = numbers[2];
    const int step = numbers[3];
    const int count = numbers[4];
    const bool inRange = step > 0 && id >= least && id <= most;
    if (!inRange || (id - least) % step != 0 || (most - least) / step + 1 != count) {
        return Error{
            ErrorCode::InvalidArgument,
            "the array has gaps, so its parts cannot be counted: start it as --array=0-" +
                std::to_string(count > 0 ? count - 1 : 0),
            "SLURM_ARRAY_TASK_COUNT"};
    }
    return checked(
        {.index = (id - least) / step,
         .count = count,
         .system = "Slurm",
         .attempt = variables.numberOr0("SLURM_RESTART_COUNT")},
        "SLURM_ARRAY_TASK_ID",
        "SLURM_ARRAY_TASK_COUNT");
}

struct System
{
    const char *variable = nullptr; ///< tells that it is there
    Result<Shard> (*shard)(const Variables &) = nullptr;
};

constexpr System kSystems[] = {
    {"CLOUD_RUN_TASK_INDEX", ofCloudRun},
    {"JOB_COMPLETION_INDEX", ofKubernetes},
    {"SLURM_ARRAY_TASK_ID", ofSlurm},
};

Result<Shard> ofEnvironment(const Environment &environment)
{
    const Variables variables(environment);
    const System *found = nullptr;
    for (const auto &system : kSystems) {
        if (!variables.has(system.variable)) {
            continue;
        }
        if (found != nullptr) {
            return Error{
                ErrorCode::InvalidArgument,
                std::string("both it and ") + found->variable +
                    " are set: say which part this is, as --shard K/N",
                system.variable};
        }
        found = &system;
    }
    if (found == nullptr) {
        return Error{
            ErrorCode::InvalidArgument,
            "no Cloud Run job, Kubernetes Indexed Job or Slurm array is told by the environment: "
            "say which part this is, as --shard K/N",
            "auto"};
    }
    return found->shard(variables);
}

Result<Shard> ofText(std::string_view text)
{
    const auto slash = text.find('/');
    const auto index = wholeNumber(text.substr(0, slash));
    const auto count =
        slash == std::string_view::npos ? std::nullopt : wholeNumber(text.substr(slash + 1));
    const std::string subject(text);
    if (!index || !count) {
        return Error{
            ErrorCode::InvalidArgument,
            "a part is auto or K/N, such as 0/8 for the first of eight",
            subject};
    }
    return checked({.index = *index, .count = *count}, subject, subject);
}

} // namespace

bool Shard::has(const std::filesystem::path &inside) const
{
    const auto sum = xxh64(std::as_bytes(std::span(inside.native())));
    return sum % static_cast<std::uint64_t>(count) == static_cast<std::uint64_t>(index);
}

Result<Shard> parseShard(std::string_view text, const Environment &environment)
{
    return guarded("reading which shard this is", [&] {
        return text == "auto" ? ofEnvironment(environment) : ofText(text);
    });
}

} // namespace inspyre
