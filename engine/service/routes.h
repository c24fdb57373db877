#pragma once

#include "engine/service/hall.h"
#include "engine/service/http_server.h"

#include <optional>
#include <string>
#include <vector>

namespace inspyre {

/// Sets what holds for every request and reply: who may call, unknown paths, the headers of
/// remote.md 2.3, errors as JSON, the log.
void addManners(httplib::Server &server, Hall &hall);
/// /, /health, /ready, /metrics and their other names.
void addStateRoutes(httplib::Server &server, Hall &hall);
void addWarmRoute(httplib::Server &server, Hall &hall);
void addPictureRoute(httplib::Server &server, Hall &hall);

void reply(httplib::Response &response, int status, const ServiceJson &json);
/// With Retry-After where it is worth trying again.
void refuse(const Hall &hall, httplib::Response &response, const Problem &problem);
/// The same where the request's body was not read: the connection ends.
void refuseUnread(const Hall &hall, httplib::Response &response, const Problem &problem);

/// What is wrong with the length that a request says it has.
[[nodiscard]] std::optional<Problem> lengthProblem(
    const Hall &hall, const httplib::Request &request);

/// A parameter that is a whole number from 0 to `most`; `fallback` where it is not there.
[[nodiscard]] Result<int> numberOf(
    const httplib::Request &request, const char *name, int fallback, int most);

} // namespace inspyre
