#include "ui/text/cost_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::CostText)
};

constexpr double kNothing = 0.005; ///< USD a day that are told as nothing

bool isLocal(CostOption option)
{
    return option == CostOption::LocalCpu || option == CostOption::LocalGpu;
}

QString unitText(const Price &price)
{
    if (price.unit == "second") {
        return Text::tr("a second");
    }
    if (price.unit == "hour") {
        return Text::tr("an hour");
    }
    return price.unit == "month" ? Text::tr("a month") : QString::fromStdString(price.unit);
}

} // namespace

QString optionText(CostOption option)
{
    switch (option) {
    case CostOption::ScaleToZero: return Text::tr("No instance kept (today)");
    case CostOption::PingEveryQuarter: return Text::tr("Pinged every 15 minutes");
    case CostOption::PingInHours: return Text::tr("Pinged in working hours");
    case CostOption::KeepOne: return Text::tr("1 instance kept");
    case CostOption::KeepOneRedundant: return Text::tr("1 kept, zonal redundancy");
    case CostOption::KeepOneSmall: return Text::tr("1 kept, 4 vCPU and 16 GiB");
    case CostOption::KeepOnePerRegion: return Text::tr("1 kept in each region");
    case CostOption::KeepOneInHours: return Text::tr("1 kept in working hours");
    case CostOption::FasterStart: return Text::tr("No instance kept, fast start");
    case CostOption::WakeOnOpen: return Text::tr("Woken when the program opens");
    case CostOption::VirtualMachine: return Text::tr("Virtual machine, always on");
    case CostOption::LocalCpu: return Text::tr("This computer");
    case CostOption::LocalGpu: return Text::tr("This computer's graphics card");
    case CostOption::FirstReady: return Text::tr("First ready of the two");
    }
    return {};
}

QString optionNeedsText(CostOption option)
{
    switch (option) {
    case CostOption::ScaleToZero:
        return Text::tr("Nothing to set: minimum instances 0 is the default.");
    case CostOption::PingEveryQuarter:
        return Text::tr("A scheduler's job, day and night. Instances with a graphics card are kept "
                        "idle for 10 minutes at most, so it is cold again before each ping.");
    case CostOption::PingInHours:
        return Text::tr("A scheduler's job that comes more often than the idle time ends.");
    case CostOption::KeepOne: return Text::tr("run.googleapis.com/minScale: \"1\".");
    case CostOption::KeepOneRedundant:
        return Text::tr("What a service with a graphics card gets unless "
                        "gpu-zonal-redundancy-disabled is \"true\".");
    case CostOption::KeepOneSmall: return Text::tr("The smallest instance that an L4 allows.");
    case CostOption::KeepOnePerRegion:
        return Text::tr("A service for each region, each with minScale 1.");
    case CostOption::KeepOneInHours:
        return Text::tr(
            "Two scheduler's jobs that set minScale: no gaps, the same money as pings.");
    case CostOption::FasterStart:
        return Text::tr("A start that takes less time; nothing else to set.");
    case CostOption::WakeOnOpen:
        return Text::tr("This program wakes the service when it opens; by the first picture it has "
                        "mostly started.");
    case CostOption::VirtualMachine:
        return Text::tr("A g2-standard-8 that runs on; you look after it.");
    case CostOption::LocalCpu:
    case CostOption::LocalGpu: return Text::tr("Nothing to set; only electricity is counted.");
    case CostOption::FirstReady:
        return Text::tr("The route “first ready”: this computer bridges a cold start of the "
                        "service.");
    }
    return {};
}

QString moneyText(double usd)
{
    constexpr double kLeast = 0.0001;
    if (usd > 0.0 && usd < kLeast) {
        return Text::tr("< %1", "less than so much money")
            .arg(QLocale().toCurrencyString(kLeast, QStringLiteral("$"), 4));
    }
    const bool tiny = usd > 0.0 && usd < 0.01;
    return QLocale().toCurrencyString(usd, QStringLiteral("$"), tiny ? 4 : 2);
}

QString shareText(double share)
{
    const double percent = 100.0 * share;
    const int decimals = percent > 0.0 && percent < 1.0 ? 1 : 0;
    return Text::tr("%1 %", "a share").arg(QLocale().toString(percent, 'f', decimals));
}

QString waitText(double seconds)
{
    if (seconds < 0.1) {
        return durationText(1000.0 * seconds);
    }
    return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
}

QString adviceText(const CostInputs &inputs, const CostAdvice &advice)
{
    const auto &[today, best] = advice;
    const auto now =
        Text::tr(
            "At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.",
            nullptr,
            static_cast<int>(std::lround(inputs.imagesPerDay)))
            .arg(moneyText(today.usdPerDay), shareText(today.coldShare), waitText(inputs.cold));
    if (best.option == today.option) {
        return Text::tr("%1 No other way is better.", "sentence").arg(now);
    }
    const auto wait = waitText(best.meanWait);
    if (isLocal(best.option) && best.usdPerDay < kNothing) {
        return Text::tr("%1 %2 takes %3 for each and costs nothing extra.", "sentence, way, time")
            .arg(now, optionText(best.option), wait);
    }
    return Text::tr(
               "%1 Better: “%2” takes %3 on average and costs %4 a day.",
               "sentence, way, time, money")
        .arg(now, optionText(best.option), wait, moneyText(best.usdPerDay));
}

QString seriesText(const SeriesBreakEven &even)
{
    const int after = static_cast<int>(std::ceil(even.images));
    switch (even.first) {
    case SeriesBreakEven::First::Local:
        return Text::tr("From a cold start of both, this computer is always done first.");
    case SeriesBreakEven::First::Remote:
        return Text::tr("From a cold start of both, the service is always done first.");
    case SeriesBreakEven::First::LocalAtFirst:
        return Text::tr(
            "From a cold start of both, the service catches up with this computer after %Ln "
            "picture(s).",
            nullptr,
            after);
    case SeriesBreakEven::First::RemoteAtFirst:
        return Text::tr(
            "From a cold start of both, this computer catches up with the service after %Ln "
            "picture(s).",
            nullptr,
            after);
    }
    return {};
}

QString priceName(PriceId id)
{
    switch (id) {
    case PriceId::L4: return Text::tr("NVIDIA L4");
    case PriceId::L4Redundant: return Text::tr("NVIDIA L4, zonal redundancy");
    case PriceId::RtxPro6000: return Text::tr("RTX PRO 6000");
    case PriceId::RtxPro6000Redundant: return Text::tr("RTX PRO 6000, zonal redundancy");
    case PriceId::Vcpu: return Text::tr("1 vCPU");
    case PriceId::Gib: return Text::tr("1 GiB of memory");
    case PriceId::VirtualMachine: return Text::tr("Virtual machine g2-standard-8");
    case PriceId::SchedulerJob: return Text::tr("A scheduler's job");
    }
    return {};
}

QString priceNote(const Price &price)
{
    if (price.read.empty()) {
        return Text::tr("%1 · set by you", "of a price: a second").arg(unitText(price));
    }
    const auto day = QDate::fromString(QString::fromStdString(price.read), Qt::ISODate);
    return Text::tr("%1 · read on %2", "of a price: a second, date")
        .arg(unitText(price), QLocale().toString(day, QLocale::ShortFormat));
}

} // namespace inspyre::ui
