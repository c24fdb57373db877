#include "engine/service/problem.h"

#include <nlohmann/json.hpp>

namespace inspyre {

Problem problemOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return {
            400,
            "bad_parameter",
            error.subject.empty() ? error.message : error.subject + ": " + error.message};
    case ErrorCode::NotAnImage: return {415, "unsupported_type", error.message};
    case ErrorCode::DamagedImage: return {422, "undecodable", error.message};
    case ErrorCode::ImageTooLarge: return {422, "too_many_pixels", error.message};
    case ErrorCode::OutOfMemory:
        return {503, "out_of_memory", "there is not enough memory for this picture"};
    default:
        return {500, "internal", std::string("the engine failed: ") + errorCodeName(error.code)};
    }
}

std::string problemJson(const Problem &problem, const std::string &requestId)
{
    const nlohmann::ordered_json json = {
        {"error",
         {{"code", problem.code}, {"message", problem.message}, {"request_id", requestId}}}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace inspyre
