#pragma once

#include "tests/support/cold_service.h"
#include "tests/support/pictures.h"

#include <httplib.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace inspyre::test {

using Json = nlohmann::ordered_json;

/// Ready in no time; what a test is about is added.
inline ColdProfile quickProfile()
{
    ColdProfile profile;
    profile.name = "quick";
    profile.spans = {{.phase = Phase::Weights, .part = "stem", .beginMs = 0.0, .endMs = 1.0}};
    return profile;
}

inline std::unique_ptr<httplib::Client> callerOf(const ColdService &service)
{
    auto client = std::make_unique<httplib::Client>("127.0.0.1", service.port());
    client->set_read_timeout(60);
    return client;
}

inline std::string picture(QSize size)
{
    return encoded(quadrants(size), "PNG").toStdString();
}

inline std::vector<Json> linesOf(const std::string &body)
{
    std::vector<Json> lines;
    std::istringstream text(body);
    for (std::string line; std::getline(text, line);) {
        lines.push_back(Json::parse(line));
    }
    return lines;
}

} // namespace inspyre::test
