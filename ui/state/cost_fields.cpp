#include "ui/state/cost_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace inspyre::ui {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::CostFields)
};

constexpr auto kGpu = "gpu";
constexpr auto kRtx = "rtx-pro-6000";
constexpr auto kRedundant = "redundant";
constexpr auto kPrice = "price:";

template<auto Member>
CostField plain(const char *key, CostGroup group, const QString &label, double to)
{
    return {
        .key = key,
        .group = group,
        .label = label,
        .to = to,
        .get = [](const CostInputs &inputs) { return inputs.*Member; },
        .set = [](CostInputs &inputs, double value) { inputs.*Member = value; }};
}

/// Zero is "not known".
template<auto Member>
CostField unsure(const char *key, CostGroup group, const QString &label, double to)
{
    return {
        .key = key,
        .group = group,
        .label = label,
        .to = to,
        .get = [](const CostInputs &inputs) { return (inputs.*Member).value_or(0.0); },
        .set =
            [](CostInputs &inputs, double value) {
                inputs.*Member = value > 0.0 ? std::optional(value) : std::nullopt;
            }};
}

template<auto Member>
CostField ofInstance(const char *key, const QString &label, double from, double to)
{
    return {
        .key = key,
        .group = CostGroup::Service,
        .label = label,
        .from = from,
        .to = to,
        .get = [](const CostInputs &inputs) { return inputs.instance.*Member; },
        .set = [](CostInputs &inputs, double value) { inputs.instance.*Member = value; }};
}

CostField inSeconds(CostField field, const QString &tip, double bend = 3.0)
{
    field.unit = Fields::tr(" s", "behind a number: seconds");
    field.tip = tip;
    field.decimals = 1;
    field.bend = bend;
    return field;
}

CostField told(CostField field, const QString &unit, const QString &tip, int decimals = 0)
{
    field.unit = unit;
    field.tip = tip;
    field.decimals = decimals;
    return field;
}

CostField asShare(CostField field, const QString &tip, int decimals = 0)
{
    field.unit = Fields::tr(" %", "behind a number");
    field.tip = tip;
    field.decimals = decimals;
    field.scale = 100.0;
    return field;
}

CostField from(double least, CostField field)
{
    field.from = least;
    return field;
}

CostField bent(double bend, CostField field)
{
    field.bend = bend;
    return field;
}

void addUse(std::vector<CostField> &fields)
{
    using I = CostInputs;
    const auto use = CostGroup::Use;
    const auto dollars = Fields::tr(" $", "behind a number: US dollars");
    fields.push_back(bent(
        4.0,
        told(
            plain<&I::imagesPerDay>("imagesPerDay", use, Fields::tr("Pictures a day"), 5000.0),
            {},
            Fields::tr("They come at random times, evenly over the day"))));
    fields.push_back(inSeconds(
        plain<&I::cold>("cold", use, Fields::tr("Cold start"), 300.0),
        Fields::tr("How long a picture waits that meets no instance")));
    fields.push_back(inSeconds(
        plain<&I::warm>("warm", use, Fields::tr("Warm picture"), 60.0),
        Fields::tr("How long a picture takes that meets an instance")));
    fields.push_back(inSeconds(
        plain<&I::fasterCold>("fasterCold", use, Fields::tr("Faster cold start"), 120.0),
        Fields::tr("The cold start that is to be had with work on it")));
    fields.push_back(inSeconds(
        plain<&I::patience>("patience", use, Fields::tr("Patience"), 60.0),
        Fields::tr("The mean wait that the advice accepts")));
    fields.push_back(inSeconds(
        plain<&I::openLead>("openLead", use, Fields::tr("Until the first picture"), 300.0),
        Fields::tr("From opening the program to its first picture")));
    fields.push_back(bent(
        3.0,
        told(
            unsure<&I::imageValue>(
                "imageValue", use, Fields::tr("What a picture is worth to you"), 100.0),
            dollars,
            Fields::tr("Only you can know it; 0: not told"),
            2)));
    fields.push_back(asShare(
        plain<&I::lostPerSecond>(
            "lostPerSecond", use, Fields::tr("Lost for each second of waiting"), 0.05),
        Fields::tr("Share of pictures that are given up; an assumption of yours"),
        1));
}

void addService(std::vector<CostField> &fields)
{
    using I = CostInputs;
    const auto service = CostGroup::Service;
    fields.push_back(ofInstance<&CloudInstance::vcpus>("vcpus", Fields::tr("vCPUs"), 1.0, 32.0));
    fields.push_back(told(
        ofInstance<&CloudInstance::gib>("gib", Fields::tr("Memory"), 1.0, 128.0),
        Fields::tr(" GiB", "behind a number"),
        Fields::tr("Of an instance; 32 GiB need 8 vCPUs")));
    fields.push_back(
        {.key = "regions",
         .group = service,
         .label = Fields::tr("Regions"),
         .tip = Fields::tr("They share the pictures"),
         .from = 1.0,
         .to = 20.0,
         .get = [](const CostInputs &inputs) { return static_cast<double>(inputs.regions); },
         .set = [](CostInputs &inputs,
                   double value) { inputs.regions = static_cast<int>(std::lround(value)); }});
    fields.push_back(inSeconds(
        plain<&I::idleWindow>("idleWindow", service, Fields::tr("Idle time"), 3600.0),
        Fields::tr("So long an instance without pictures is kept; with a graphics card 600 s at "
                   "most"),
        1.0));
    fields.push_back(inSeconds(
        from(
            10.0,
            plain<&I::pingInterval>("pingInterval", service, Fields::tr("Pinged every"), 3600.0)),
        Fields::tr("By a scheduler that keeps an instance warm in working hours"),
        1.0));
    fields.push_back(told(
        plain<&I::hoursPerDay>("hoursPerDay", service, Fields::tr("Working hours"), 24.0),
        Fields::tr(" h", "behind a number: hours"),
        Fields::tr("A day, from the first ping to the last"),
        1));
    fields.push_back(told(
        plain<&I::daysPerWeek>("daysPerWeek", service, Fields::tr("Working days a week"), 7.0),
        {},
        Fields::tr("On which an instance is kept warm")));
    fields.push_back(asShare(
        plain<&I::freeShare>("freeShare", service, Fields::tr("Free seconds that are left"), 1.0),
        Fields::tr("Of the account's free seconds a month; what else uses them only you know")));
}

void addComputer(std::vector<CostField> &fields)
{
    using I = CostInputs;
    const auto computer = CostGroup::Computer;
    const auto watts = Fields::tr(" W", "behind a number: watts");
    fields.push_back(inSeconds(
        plain<&I::localCold>("localCold", computer, Fields::tr("Start"), 60.0),
        Fields::tr("From the program's start until the model can be used")));
    fields.push_back(inSeconds(
        plain<&I::local>("local", computer, Fields::tr("A picture"), 120.0),
        Fields::tr("On this computer's processor")));
    fields.push_back(inSeconds(
        unsure<&I::localGpu>("localGpu", computer, Fields::tr("A picture, graphics card"), 60.0),
        Fields::tr("On this computer's graphics card; 0: there is none")));
    fields.push_back(told(
        plain<&I::watts>("watts", computer, Fields::tr("Power"), 1000.0),
        watts,
        Fields::tr("Of this computer while it works")));
    fields.push_back(told(
        plain<&I::gpuWatts>("gpuWatts", computer, Fields::tr("Power, graphics card"), 1000.0),
        watts,
        Fields::tr("Of this computer while its graphics card works")));
    fields.push_back(told(
        plain<&I::powerPrice>("powerPrice", computer, Fields::tr("Electricity"), 2.0),
        Fields::tr(" $/kWh", "behind a number"),
        Fields::tr("What a kilowatt-hour costs you"),
        2));
}

QString text(double value)
{
    return QString::number(value, 'g', 12);
}

/// "key=value"; anything else is two empty strings.
std::pair<QString, QString> parts(const QString &line)
{
    const auto equals = line.indexOf(QLatin1Char('='));
    return equals > 0 ? std::pair(line.left(equals), line.mid(equals + 1))
                      : std::pair<QString, QString>();
}

void take(CostInputs &inputs, const QString &key, const QString &value)
{
    if (key == QLatin1String(kGpu)) {
        inputs.instance.gpu = value == QLatin1String(kRtx) ? CloudGpu::RtxPro6000 : CloudGpu::L4;
        return;
    }
    if (key == QLatin1String(kRedundant)) {
        inputs.instance.redundant = value == QLatin1String("true");
        return;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return;
    }
    if (key.startsWith(QLatin1String(kPrice))) {
        // Of no price that is known, or below nothing: as by default.
        static_cast<void>(
            setPrice(inputs.prices, key.mid(QLatin1String(kPrice).size()).toStdString(), number));
        return;
    }
    for (const auto &field : costFields()) {
        if (key == QLatin1String(field.key) && number >= field.from && number <= field.to) {
            field.set(inputs, number);
        }
    }
}

} // namespace

std::vector<CostField> costFields()
{
    std::vector<CostField> fields;
    addUse(fields);
    addService(fields);
    addComputer(fields);
    return fields;
}

QStringList costSettings(const CostInputs &inputs)
{
    const CostInputs usual;
    QStringList lines;
    const auto add = [&lines](const QString &key, const QString &value) {
        lines << key + QLatin1Char('=') + value;
    };
    for (const auto &field : costFields()) {
        if (field.get(inputs) != field.get(usual)) {
            add(QLatin1String(field.key), text(field.get(inputs)));
        }
    }
    if (inputs.instance.gpu != usual.instance.gpu) {
        add(QLatin1String(kGpu), QLatin1String(kRtx));
    }
    if (inputs.instance.redundant != usual.instance.redundant) {
        add(QLatin1String(kRedundant), QStringLiteral("true"));
    }
    for (std::size_t i = 0; i < kPrices; ++i) {
        const auto &price = inputs.prices.prices[i];
        if (price.usd != usual.prices.prices[i].usd) {
            add(QLatin1String(kPrice) + QString::fromStdString(price.name), text(price.usd));
        }
    }
    return lines;
}

CostInputs costInputs(const QStringList &settings)
{
    CostInputs inputs;
    for (const auto &line : settings) {
        const auto [key, value] = parts(line);
        take(inputs, key, value);
    }
    return inputs;
}

} // namespace inspyre::ui
