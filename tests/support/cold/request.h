#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inspyre::test {

/// A request as it came.
struct ColdRequest
{
    std::string method = {};
    std::string path = {};
    std::multimap<std::string, std::string> query = {};
    std::map<std::string, std::string> headers = {}; ///< names in lower case
    std::string body = {};
    int status = 0;    ///< of the reply; 0: there was none
    bool cold = false; ///< it has woken an instance, or has waited for one that starts

    /// Empty without it.
    [[nodiscard]] std::string header(const std::string &name) const;
};

/// A part of a multipart body.
struct ColdPart
{
    std::string name = {};
    std::string fileName = {};
    std::string data = {};
};

/// The parts of a multipart/form-data body; none if it is no such, or is broken.
[[nodiscard]] std::vector<ColdPart> partsOf(const ColdRequest &request);

/// Reads a request's first line and headers into `request`. False if that is none.
[[nodiscard]] bool parseHead(const std::string &head, ColdRequest &request);

} // namespace inspyre::test
