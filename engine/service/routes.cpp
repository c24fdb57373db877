#include "engine/service/routes.h"

#include "engine/core/hex64.h"
#include "engine/service/timed_stream.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <openssl/crypto.h>
#include <random>

namespace inspyre {

namespace {

constexpr auto kJson = "application/json";

std::string madeId()
{
    thread_local std::mt19937_64 numbers{std::random_device{}()};
    return hex64(numbers());
}

bool isHarmless(const std::string &id)
{
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-';
    });
}

/// Compares in a time that tells nothing about where the two differ.
bool sameSecret(const std::string &a, const std::string &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

bool mayCall(const Hall &hall, const httplib::Request &request)
{
    const auto &token = hall.options.token;
    return token.empty() ||
           sameSecret(request.get_header_value("Authorization"), "Bearer " + token);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const auto &word : words) {
        text += text.empty() ? "" : ", ";
        text += word;
    }
    return text;
}

bool isWholeNumber(const std::string &text)
{
    return !text.empty() && text.size() <= 18 &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

using Handled = httplib::Server::HandlerResponse;

/// What is known before a body is read.
Handled lookAt(Hall &hall, const httplib::Request &request, httplib::Response &response)
{
    auto &notes = TimedStream::current().notes;
    const auto id = request.get_header_value("X-Request-Id");
    notes.id = isHarmless(id) ? id : madeId();
    const auto refused = [&](const Problem &problem) {
        refuseUnread(hall, response, problem);
        return Handled::Handled;
    };
    const auto route = std::ranges::find(hall.routes, request.path, &Route::path);
    if (route == hall.routes.end()) {
        return refused({404, "not_found", "there is no such path"});
    }
    if (std::ranges::find(route->methods, request.method) == route->methods.end()) {
        response.set_header("Allow", joined(route->methods));
        return refused({405, "method_not_allowed", "use " + joined(route->methods)});
    }
    const bool posts = request.method == "POST";
    if ((posts || request.path == "/metrics") && !mayCall(hall, request)) {
        response.set_header("WWW-Authenticate", "Bearer");
        return refused({401, "unauthorized", "the token is missing or wrong"});
    }
    if (posts && hall.life.state() == LifeState::Draining) {
        return refused({503, "draining", "this service is about to end"});
    }
    return Handled::Unhandled;
}

void setHeaders(const Hall &hall, httplib::Response &response)
{
    const auto life = hall.life.view();
    const double now = hall.timeline->nowMs();
    const auto ms = [](double value) { return std::to_string(std::llround(value)); };
    response.set_header("X-Instance-Id", hall.instance);
    response.set_header("X-Uptime-Ms", ms(now));
    if (life.readyMs >= 0.0) {
        response.set_header("X-Ready-Ms", ms(now - life.readyMs));
    }
    response.set_header("X-Served", std::to_string(hall.metrics.served()));
    response.set_header("X-Engine", hall.engineText());
    const auto &notes = TimedStream::current().notes;
    response.set_header("X-Request-Id", notes.id.empty() ? madeId() : notes.id);
    response.set_header("Cache-Control", "no-store");
    response.set_header("X-Content-Type-Options", "nosniff");
}

ServiceJson pictureFields(const RequestNotes &notes)
{
    ServiceJson phases;
    for (const auto &[name, ms] : notes.times.named()) {
        phases[name] = ms;
    }
    return {
        {"width", notes.size.width},
        {"height", notes.size.height},
        {"phases", phases},
        {"cold", notes.cold}};
}

void tell(Hall &hall, const httplib::Request &request, const httplib::Response &response)
{
    const auto &notes = TimedStream::current().notes;
    const bool known =
        std::ranges::find(hall.routes, request.path, &Route::path) != hall.routes.end();
    const auto route = known ? request.path : std::string("other");
    const int status = notes.gone ? 499 : response.status;
    const std::chrono::duration<double> took = TimedStream::Clock::now() - notes.begin;
    const auto bytesOut = response.body.size();
    hall.metrics.request(route, status, took.count());
    hall.metrics.bytes(notes.bytesIn, bytesOut);
    if (status >= 400) {
        hall.metrics.rejected(notes.gone ? "client_gone" : notes.problem);
    }
    if (request.method != "POST" && status < 400) {
        return; // probes are not worth a line each
    }
    ServiceJson fields = {
        {"request_id", notes.id},
        {"route", route},
        {"status", status},
        {"bytes_in", notes.bytesIn},
        {"bytes_out", bytesOut},
        {"seconds", took.count()},
        {"queue_depth", hall.turns.accepted()},
        {"engine", hall.engineText()}};
    if (notes.picture) {
        fields.update(pictureFields(notes));
    }
    if (*notes.problem != '\0') {
        fields["code"] = notes.problem;
    }
    const auto trace = request.get_header_value("X-Cloud-Trace-Context");
    if (const auto name = trace.substr(0, trace.find('/')); isHarmless(name)) {
        fields["logging.googleapis.com/trace"] = name;
    }
    const bool rejected = status >= 400;
    hall.log.write(
        status >= 500 ? "ERROR"
        : rejected    ? "WARNING"
                      : "INFO",
        rejected ? "rejected" : "request",
        request.method + " " + route + " " + std::to_string(status),
        fields);
}

} // namespace

std::optional<Problem> lengthProblem(const Hall &hall, const httplib::Request &request)
{
    const auto lengths = request.get_header_value_count("Content-Length");
    const auto length = request.get_header_value("Content-Length");
    const bool chunked = request.has_header("Transfer-Encoding");
    if (lengths == 0 && !chunked) {
        return Problem{411, "length_required", "a body needs Content-Length or chunks"};
    }
    if (lengths > 1 || (lengths == 1 && (chunked || !isWholeNumber(length)))) {
        return Problem{400, "bad_request", "the length of the body is not clear"};
    }
    if (lengths == 1 && std::stoull(length) > hall.options.limits.bodyBytes) {
        return Problem{
            413,
            "too_large",
            "more than the " + std::to_string(hall.options.limits.bodyBytes) +
                " bytes that are taken"};
    }
    return {};
}

void reply(httplib::Response &response, int status, const ServiceJson &json)
{
    response.status = status;
    response.set_content(
        json.dump(-1, ' ', false, ServiceJson::error_handler_t::replace) + "\n", kJson);
}

void refuse(const Hall &hall, httplib::Response &response, const Problem &problem)
{
    auto &notes = TimedStream::current().notes;
    notes.problem = problem.code;
    response.status = problem.status;
    response.set_content(problemJson(problem, notes.id) + "\n", kJson);
    if (problem.status == 429) {
        response.set_header("Retry-After", std::to_string(hall.turns.retryAfterSeconds()));
    } else if (problem.status == 503) {
        response.set_header("Retry-After", std::to_string(Hall::retryWhileLoading()));
    }
}

void refuseUnread(const Hall &hall, httplib::Response &response, const Problem &problem)
{
    response.set_header("Connection", "close");
    TimedStream::current().closeAfter();
    refuse(hall, response, problem);
}

Result<int> numberOf(const httplib::Request &request, const char *name, int fallback, int most)
{
    if (!request.has_param(name)) {
        return fallback;
    }
    const auto text = request.get_param_value(name);
    int value = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < 0 || value > most) {
        return Error{
            ErrorCode::InvalidArgument, "it is a number from 0 to " + std::to_string(most), name};
    }
    return value;
}

void addManners(httplib::Server &server, Hall &hall)
{
    server.set_pre_routing_handler(
        [&hall](const auto &request, auto &response) { return lookAt(hall, request, response); });
    server.set_post_routing_handler(
        [&hall](const auto &, auto &response) { setHeaders(hall, response); });
    server.set_expect_100_continue_handler([&hall](const auto &request, auto &response) {
        const auto problem = lengthProblem(hall, request);
        if (!problem) {
            return 100;
        }
        refuseUnread(hall, response, *problem);
        return problem->status;
    });
    // What the library itself refuses: broken requests, and heads that take too long.
    server.set_error_handler(httplib::Server::HandlerWithResponse(
        [&hall](const httplib::Request &, httplib::Response &response) {
            if (!response.body.empty()) {
                return Handled::Handled;
            }
            if (TimedStream::current().timedOut()) {
                refuseUnread(hall, response, {408, "body_timeout", "the request took too long"});
            } else {
                refuseUnread(hall, response, {400, "bad_request", "the request is malformed"});
            }
            return Handled::Handled;
        }));
    server.set_exception_handler([&hall](const auto &, auto &response, std::exception_ptr) {
        refuseUnread(hall, response, {500, "internal", "the service has a fault"});
    });
    server.set_logger(
        [&hall](const auto &request, const auto &response) { tell(hall, request, response); });
}

} // namespace inspyre
