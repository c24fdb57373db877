#include "ui/windows/preferences_engine.h"

#include "ui/state/engine_session.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace inspyre::ui {

namespace {

constexpr std::chrono::milliseconds kSoon{300};
constexpr int kAutomatic = -1; ///< precision
constexpr int kFull = 0;
constexpr int kFast = 1;
constexpr std::uint64_t kMegabyte = 1'000'000;
constexpr int kMostMb = 1'000'000;
constexpr int kStepMb = 250;

/// 0 has a word of its own.
QSpinBox *makeNumber(const QString &tip, const QString &zero, int most, int step)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setSpecialValueText(zero);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    box->setKeyboardTracking(false);
    keepWheelForScrolling(box);
    return box;
}

QSpinBox *makeMemory(const QString &tip, const QString &zero)
{
    auto *box = makeNumber(tip, zero, kMostMb, kStepMb);
    box->setSuffix(PreferencesEngine::tr(" MB", "behind a number: megabytes"));
    box->setGroupSeparatorShown(true);
    return box;
}

void setNumber(QSpinBox *box, std::uint64_t value)
{
    const QSignalBlocker quiet(box);
    box->setValue(static_cast<int>(std::min<std::uint64_t>(value, kMostMb)));
}

} // namespace

PreferencesEngine::PreferencesEngine(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_session(parts.session)
    , m_device(makeChoices(tr("Device"), tr("What computes: the processor or a graphics card"), {}))
    , m_precision(makeChoices(
          tr("Precision"),
          tr("How exactly numbers are kept while the model computes"),
          {{tr("Automatic"), kAutomatic},
           {tr("fp32 – exact"), static_cast<int>(Precision::Fp32)},
           {tr("bf16 – fast where the processor has it"), static_cast<int>(Precision::Bf16)},
           {tr("fp16 – fast on graphics cards"), static_cast<int>(Precision::Fp16)}}))
    , m_threads(makeNumber(
          tr("How much of the processor the model uses"),
          tr("Automatic"),
          std::max(QThread::idealThreadCount(), 1),
          1))
    , m_memory(makeMemory(
          tr("A picture that needs more is done in smaller parts, or smaller"), tr("No limit")))
    , m_free(makeMemory(tr("Memory of the graphics card for other programs"), tr("None")))
    , m_quality(makeChoices(
          tr("Quality"),
          tr("At which size the model looks at pictures"),
          {{tr("Full"), kFull}, {tr("Fast (384 pixels)"), kFast}}))
    , m_state(makeNote())
{
    layOut();
    connectControls();
    showValues();
    showEngine();
}

PreferencesEngine::~PreferencesEngine()
{
    if (m_soon.isActive()) {
        start();
    }
}

void PreferencesEngine::layOut()
{
    auto *column = makePage(this, tr("Engine"));
    auto *form = makeForm();
    addField(form, tr("Device"), m_device);
    addField(form, tr("Precision"), m_precision);
    addField(form, tr("Threads"), m_threads);
    addField(form, tr("Memory limit"), m_memory);
    addField(form, tr("Leave free on the graphics card"), m_free);
    addField(form, tr("Quality"), m_quality);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addStretch();
    m_state->setAccessibleName(tr("State of the model"));
}

void PreferencesEngine::connectControls()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &PreferencesEngine::start);
    connect(&m_session, &EngineSession::stateChanged, this, &PreferencesEngine::showEngine);
    connect(&m_settings, &Settings::changed, this, &PreferencesEngine::showValues);
    connect(m_device, &QComboBox::activated, this, [this] {
        wish([this](EngineOptions &o) {
            o.device = m_device->currentData().toString().toStdString();
        });
    });
    connect(m_precision, &QComboBox::activated, this, [this] {
        wish([this](EngineOptions &o) {
            o.precision = m_precision->currentData() == kAutomatic
                              ? std::nullopt
                              : std::optional(choiceOf<Precision>(m_precision));
        });
    });
    connect(m_threads, &QSpinBox::valueChanged, this, [this](int threads) {
        wish([threads](EngineOptions &o) { o.threads = threads; });
    });
    const auto memory = [this](QSpinBox *box, std::uint64_t EngineOptions::*member) {
        connect(box, &QSpinBox::valueChanged, this, [this, member](int megabytes) {
            wish([&](EngineOptions &o) {
                o.*member = static_cast<std::uint64_t>(megabytes) * kMegabyte;
            });
        });
    };
    memory(m_memory, &EngineOptions::memoryLimitBytes);
    memory(m_free, &EngineOptions::freeGpuMemoryBytes);
    connect(m_quality, &QComboBox::activated, this, [this] {
        const bool fast = m_quality->currentData() == kFast;
        m_settings.change([fast](Preferences &p) {
            p.quality = fast ? QStringLiteral("fast") : QStringLiteral("full");
        });
    });
}

const EngineOptions &PreferencesEngine::wanted() const
{
    return m_soon.isActive() ? m_wish : m_session.options();
}

void PreferencesEngine::wish(const std::function<void(EngineOptions &)> &edit)
{
    m_wish = wanted();
    edit(m_wish);
    m_soon.start();
}

void PreferencesEngine::start()
{
    m_soon.stop();
    m_session.start(m_wish);
}

void PreferencesEngine::showValues()
{
    const bool fast = m_settings.values().quality == QLatin1String("fast");
    setChoice(m_quality, fast ? kFast : kFull);
}

void PreferencesEngine::fillDevices()
{
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    m_device->addItem(tr("Automatic"), QStringLiteral("auto"));
    const auto engine = m_session.engine();
    if (engine != nullptr) {
        for (const auto &device : engine->devices) {
            m_device->addItem(
                QString::fromStdString(device.name), QString::fromStdString(device.id));
            if (!device.problem.empty()) {
                auto *item = qobject_cast<QStandardItemModel *>(m_device->model())
                                 ->item(m_device->count() - 1);
                item->setEnabled(false);
                item->setToolTip(QString::fromStdString(device.problem));
            }
        }
    }
    const auto wish = QString::fromStdString(wanted().device);
    if (m_device->findData(wish) < 0) { // from a command line, or of a card that is gone
        m_device->addItem(wish, wish);
    }
    m_device->setCurrentIndex(m_device->findData(wish));
}

void PreferencesEngine::showEngine()
{
    fillDevices();
    const auto &options = wanted();
    setChoice(m_precision, options.precision ? static_cast<int>(*options.precision) : kAutomatic);
    setNumber(m_threads, static_cast<std::uint64_t>(std::max(options.threads, 0)));
    setNumber(m_memory, options.memoryLimitBytes / kMegabyte);
    setNumber(m_free, options.freeGpuMemoryBytes / kMegabyte);
    const auto engine = m_session.engine();
    switch (m_session.state()) {
    case EngineSession::State::Idle: m_state->clear(); break;
    case EngineSession::State::Starting: m_state->setText(tr("The model is starting…")); break;
    case EngineSession::State::Failed:
        m_state->setText(tr("The model did not start: %1").arg(errorText(m_session.error())));
        break;
    case EngineSession::State::Usable:
    case EngineSession::State::FullSpeed:
        m_state->setText(
            tr("The model computes on %1, in %2.", "device, precision")
                .arg(
                    isolated(QString::fromStdString(engine->networkInfo.deviceName)),
                    isolated(QLatin1String(precisionName(engine->networkInfo.precision)))));
        break;
    }
}

} // namespace inspyre::ui
