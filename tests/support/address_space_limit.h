#pragma once

#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace inspyre::test {

/// Lets the address space of this process grow by no more than so many bytes while it lives.
class AddressSpaceLimit
{
public:
    explicit AddressSpaceLimit(rlim_t more)
    {
        getrlimit(RLIMIT_AS, &m_before);
        rlim_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        auto now = m_before;
        now.rlim_cur = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + more;
        setrlimit(RLIMIT_AS, &now);
    }

    ~AddressSpaceLimit() { setrlimit(RLIMIT_AS, &m_before); }

    AddressSpaceLimit(const AddressSpaceLimit &) = delete;
    AddressSpaceLimit &operator=(const AddressSpaceLimit &) = delete;

private:
    rlimit m_before = {};
};

} // namespace inspyre::test
