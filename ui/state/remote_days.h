#pragma once

#include <inspyre/remote_history.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace inspyre::ui {

enum class CallMark : std::uint8_t { Warm, Warming, Cold, Failed };

/// One remembered call.
struct HistoryMark
{
    QDateTime when = {}; ///< local time
    CallMark mark = CallMark::Warm;
    double waitedMs = 0.0; ///< 0 if it failed
    QString text = {};     ///< "28/11/2026 09:12: cold, 60.70 s; …"
};

struct HistoryDay
{
    QDate date = {};
    int calls = 0; ///< that were answered
    int cold = 0;
    int failed = 0;
};

/// Of the records whose time can be read, oldest first.
[[nodiscard]] std::vector<HistoryMark> historyMarks(const std::vector<RemoteRecord> &records);

/// The last `days` days up to `today`, oldest first, also those without a call.
[[nodiscard]] std::vector<HistoryDay> historyDays(
    const std::vector<HistoryMark> &marks, QDate today, int days);

/// "Of 41 calls in 7 days 9 met a cold service, mostly between 08:00 and 10:00."
[[nodiscard]] QString historyText(
    const std::vector<HistoryMark> &marks, const std::vector<HistoryDay> &days);

} // namespace inspyre::ui
