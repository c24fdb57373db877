#pragma once

#include "tests/support/cold/instance.h"
#include "tests/support/cold/request.h"

#include <memory>
#include <mutex>
#include <vector>

namespace inspyre::test {

/// The platform: wakes an instance when somebody comes, and knows what is to go wrong. Threads:
/// any.
class ColdFront
{
public:
    /// @param profile  outlives this
    explicit ColdFront(const ColdProfile &profile);

    /// What goes wrong with this request; null: nothing. Counts it.
    [[nodiscard]] const ColdRule *ruleFor(const ColdRequest &request);

    /// The instance that serves a request; another one if there is none, or none any more.
    [[nodiscard]] std::shared_ptr<ColdInstance> wake(ColdRequest &request);

    /// Another request has its reply, which may be the instance's last. Before it is sent, so that
    /// who has got it meets another instance.
    void retire(const ColdInstance &instance, const ColdRule *rule);

    /// A request that wake() gave an instance has ended.
    void leave(ColdInstance &instance);

    /// The instance is gone at once.
    void restart();

    [[nodiscard]] int starts() const;

private:
    [[nodiscard]] bool isIdle() const;

    const ColdProfile &m_profile;
    mutable std::mutex m_mutex;
    std::vector<int> m_counts; ///< of the requests that each rule could mean
    std::shared_ptr<ColdInstance> m_instance;
    int m_starts = 0;
    int m_served = 0; ///< requests of the present instance
};

} // namespace inspyre::test
