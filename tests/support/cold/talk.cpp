#include "tests/support/cold/talk.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace inspyre::test {

namespace {

std::string headOf(
    const ColdAnswer &answer, const std::vector<std::string> &lines, const ColdDelivery &delivery)
{
    std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " Scripted\r\n";
    head += "Content-Type: " + answer.type + "\r\n";
    head += answer.next ? std::string("Transfer-Encoding: chunked")
                        : "Content-Length: " + std::to_string(answer.body.size());
    head += delivery.last ? "\r\nConnection: close\r\n" : "\r\n";
    for (const auto *more : {&lines, &answer.headers}) {
        for (const auto &line : *more) {
            head += line + "\r\n";
        }
    }
    return head + "\r\n";
}

bool sendChunk(ColdWire &wire, const std::string &data)
{
    std::array<char, 32> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    std::string chunk = size.data();
    chunk += data;
    chunk += "\r\n";
    return wire.send(chunk);
}

bool sendStream(ColdWire &wire, const ColdAnswer &answer, bool whole)
{
    std::string before;
    for (auto line = answer.next(); !line.empty(); line = answer.next()) {
        if (!before.empty() && !sendChunk(wire, before)) {
            return false;
        }
        before = std::move(line);
        // A line is sent at once; only the one that may be the last is held back.
        if (whole && !sendChunk(wire, std::exchange(before, {}))) {
            return false;
        }
    }
    return wire.send("0\r\n\r\n");
}

bool sendSlowly(ColdWire &wire, std::string_view body, const ColdRule &rule)
{
    for (std::size_t at = 0; at < body.size(); at += rule.bytes) {
        if (!wire.send(body.substr(at, rule.bytes)) || !wire.pause(rule.forMs)) {
            return false;
        }
    }
    return true;
}

/// Half of the body, and then what the deed is.
bool sendHalf(ColdWire &wire, std::string_view body, const ColdRule &rule)
{
    (void)wire.send(body.substr(0, body.size() / 2));
    if (rule.deed == ColdDeed::StallBody) {
        (void)wire.pauseWithClient(rule.forMs);
    } else if (rule.deed != ColdDeed::Truncate) {
        // What was sent is to arrive before the line breaks.
        (void)wire.pause(20.0);
        wire.reset();
    }
    return false;
}

} // namespace

bool deliver(
    ColdWire &wire,
    const ColdAnswer &answer,
    const std::vector<std::string> &lines,
    const ColdDelivery &delivery)
{
    if (!wire.pause(delivery.headersMs) || !wire.send(headOf(answer, lines, delivery))) {
        return false;
    }
    if (delivery.head) {
        return true;
    }
    if (!wire.pause(delivery.bodyMs)) {
        return false;
    }
    const auto *rule = delivery.rule;
    if (answer.next) {
        return sendStream(wire, answer, rule == nullptr || rule->deed != ColdDeed::NoEnd);
    }
    if (rule != nullptr) {
        switch (rule->deed) {
        case ColdDeed::SlowBody: return sendSlowly(wire, answer.body, *rule);
        case ColdDeed::Truncate:
        case ColdDeed::ResetBody:
        case ColdDeed::StallBody:
        case ColdDeed::Crash: return sendHalf(wire, answer.body, *rule);
        default: break;
        }
    }
    return wire.send(answer.body);
}

bool isMute(ColdDeed deed)
{
    return deed >= ColdDeed::Garbage && deed <= ColdDeed::Stall;
}

bool misbehave(ColdWire &wire, const ColdRule &rule)
{
    switch (rule.deed) {
    case ColdDeed::Close: return true;
    case ColdDeed::Reset: wire.reset(); return true;
    case ColdDeed::HalfClose:
        wire.closeSending();
        wire.swallow(rule.forMs);
        return true;
    case ColdDeed::Stall: (void)wire.pauseWithClient(rule.forMs); return true;
    case ColdDeed::Garbage: (void)wire.send("\x16\x03\x01 this is no HTTP\r\n\r\n"); return true;
    default: return false;
    }
}

} // namespace inspyre::test
