#pragma once

#include <inspyre/error.h>

#include <string>

namespace inspyre {

/// Why a request is not answered with what it asks for: remote.md 2.7.
struct Problem
{
    int status = 500;
    const char *code = "internal";
    std::string message = {};
};

/// What the engine could not do, without a path or an address of this machine.
[[nodiscard]] Problem problemOf(const Error &error);

/// {"error":{"code","message","request_id"}}
[[nodiscard]] std::string problemJson(const Problem &problem, const std::string &requestId);

} // namespace inspyre
