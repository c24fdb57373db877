#include "ui/state/remote_days.h"

#include "ui/text/remote_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::RemoteDays)
};

constexpr int kHours = 24;
constexpr int kSpan = 2; ///< hours, of "mostly between"

CallMark markOf(const RemoteRecord &record)
{
    if (!record.failed.empty() || record.start == StartClass::Refused) {
        return CallMark::Failed;
    }
    return isCold(record.start)                  ? CallMark::Cold
           : record.start == StartClass::Warming ? CallMark::Warming
                                                 : CallMark::Warm;
}

QString textOf(const RemoteRecord &record, const QDateTime &when)
{
    const auto time = QLocale().toString(when, QLocale::ShortFormat);
    const auto waited = record.waitedMs();
    if (!waited) {
        return Text::tr("%1: failed", "date and time").arg(time);
    }
    auto text = Text::tr("%1: %2, %3", "date and time, cold or warm, duration")
                    .arg(time, startText(record.start), durationText(*waited));
    if (record.platformMs && record.startupMs) {
        text = Text::tr("%1; platform %2, start-up %3", "a call, two durations")
                   .arg(text, durationText(*record.platformMs), durationText(*record.startupMs));
    }
    return text;
}

/// The hours of the day with most cold calls: the first of `kSpan`; -1 if they are scattered.
int coldHour(const std::vector<HistoryMark> &marks, QDate first)
{
    std::array<int, kHours> hours = {};
    int all = 0;
    for (const auto &mark : marks) {
        if (mark.mark == CallMark::Cold && mark.when.date() >= first) {
            ++hours[static_cast<std::size_t>(mark.when.time().hour())];
            ++all;
        }
    }
    int best = -1;
    int most = 0;
    for (int hour = 0; hour + kSpan <= kHours; ++hour) {
        const auto at = static_cast<std::size_t>(hour);
        if (hours[at] + hours[at + 1] > most) {
            most = hours[at] + hours[at + 1];
            best = hour;
        }
    }
    return all >= 4 && 2 * most > all ? best : -1;
}

} // namespace

std::vector<HistoryMark> historyMarks(const std::vector<RemoteRecord> &records)
{
    std::vector<HistoryMark> marks;
    for (const auto &record : records) {
        const auto when =
            QDateTime::fromString(QString::fromStdString(record.when), Qt::ISODate).toLocalTime();
        if (when.isValid()) {
            marks.push_back(
                {.when = when,
                 .mark = markOf(record),
                 .waitedMs = record.waitedMs().value_or(0.0),
                 .text = textOf(record, when)});
        }
    }
    std::ranges::stable_sort(marks, {}, &HistoryMark::when);
    return marks;
}

std::vector<HistoryDay> historyDays(const std::vector<HistoryMark> &marks, QDate today, int days)
{
    std::vector<HistoryDay> list;
    for (int i = days - 1; i >= 0; --i) {
        list.push_back({.date = today.addDays(-i)});
    }
    for (const auto &mark : marks) {
        const auto day = std::ranges::find(list, mark.when.date(), &HistoryDay::date);
        if (day == list.end()) {
            continue;
        }
        day->calls += mark.mark == CallMark::Failed ? 0 : 1;
        day->failed += mark.mark == CallMark::Failed ? 1 : 0;
        day->cold += mark.mark == CallMark::Cold ? 1 : 0;
    }
    return list;
}

QString historyText(const std::vector<HistoryMark> &marks, const std::vector<HistoryDay> &days)
{
    int calls = 0;
    int cold = 0;
    for (const auto &day : days) {
        calls += day.calls;
        cold += day.cold;
    }
    if (calls == 0) {
        return Text::tr("No call was measured in these days.");
    }
    const QLocale locale;
    const auto counted = Text::tr("Of %1 in %2 the service was cold for %3.", "calls, days, number")
                             .arg(
                                 Text::tr("%Ln call(s)", nullptr, calls),
                                 Text::tr("%Ln day(s)", nullptr, static_cast<int>(days.size())),
                                 locale.toString(cold));
    const int hour = coldHour(marks, days.front().date);
    if (hour < 0) {
        return counted;
    }
    const auto time = [&locale](int at) {
        return locale.toString(QTime(at % kHours, 0), QLocale::ShortFormat);
    };
    return Text::tr("%1 Mostly between %2 and %3.", "sentence, two times of the day")
        .arg(counted, time(hour), time(hour + kSpan));
}

} // namespace inspyre::ui
