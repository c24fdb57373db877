#include "ui/windows/model_menu.h"

#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/text.h"

#include <array>
#include <optional>
#include <utility>

namespace inspyre::ui {

namespace {

QString titleOf(const ModelEntry &entry)
{
    const auto title = QString::fromStdString(entry.title.empty() ? entry.name : entry.title);
    return ModelMenu::tr("%1 – %2", "model, size of its file").arg(title, bytesText(entry.bytes));
}

} // namespace

ModelMenu::ModelMenu(EngineSession &session, QAction *chooseFile, QAction *manage, QWidget *parent)
    : QMenu(tr("&Model"), parent)
    , m_session(session)
    , m_chooseFile(chooseFile)
    , m_manage(manage)
{
    // The folders are read when somebody looks, not while the program starts.
    connect(this, &QMenu::aboutToShow, this, &ModelMenu::fill);
    addActions({m_chooseFile, m_manage});
}

void ModelMenu::fill()
{
    clear();
    const auto engine = m_session.engine();
    const auto running = engine != nullptr ? engine->model.file : std::filesystem::path();
    for (const auto &entry : listModels()) {
        if (entry.file.empty()) {
            continue;
        }
        auto *action = addAction(titleOf(entry));
        action->setCheckable(true);
        action->setChecked(entry.file == running);
        const auto name = QString::fromStdString(entry.name);
        connect(action, &QAction::triggered, this, [this, name] { use(name); });
    }
    addSeparator();
    addActions({m_chooseFile, m_manage});
}

void ModelMenu::use(const QString &model)
{
    auto options = m_session.options();
    options.model = toPath(model).string();
    m_session.start(options);
}

DeviceMenu::DeviceMenu(EngineSession &session, QWidget *parent)
    : QMenu(tr("&Device"), parent)
    , m_session(session)
{
    connect(this, &QMenu::aboutToShow, this, &DeviceMenu::fill);
    fill();
}

void DeviceMenu::fill()
{
    clear();
    addSection(tr("Device"));
    addDevices();
    addSection(tr("Precision"));
    addPrecisions();
}

void DeviceMenu::addDevices()
{
    const auto wish = m_session.options().device;
    addChoice(
        tr("Automatic"), wish == "auto", [](EngineOptions &options) { options.device = "auto"; });
    const auto engine = m_session.engine();
    if (engine == nullptr) {
        return;
    }
    for (const auto &device : engine->devices) {
        const auto name = QString::fromStdString(device.name);
        addChoice(name, wish == device.id, [id = device.id](EngineOptions &options) {
            options.device = id;
        });
        if (!device.problem.empty()) {
            auto *added = actions().last();
            added->setEnabled(false);
            added->setText(
                tr("%1 – cannot be used: %2")
                    .arg(isolated(name), isolated(QString::fromStdString(device.problem))));
        }
    }
}

void DeviceMenu::addPrecisions()
{
    const auto wish = m_session.options().precision;
    const std::array<std::pair<QString, std::optional<Precision>>, 4> rows = {{
        {tr("Automatic"), std::nullopt},
        {tr("fp32 – exact"), Precision::Fp32},
        {tr("bf16 – fast where the processor has it"), Precision::Bf16},
        {tr("fp16 – fast on graphics cards"), Precision::Fp16},
    }};
    for (const auto &[text, precision] : rows) {
        addChoice(text, wish == precision, [precision = precision](EngineOptions &options) {
            options.precision = precision;
        });
    }
}

void DeviceMenu::addChoice(
    const QString &text, bool checked, const std::function<void(EngineOptions &)> &edit)
{
    auto *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, edit] {
        auto options = m_session.options();
        edit(options);
        m_session.start(options);
    });
}

QString modelNote(const EngineSession &session)
{
    const auto engine = session.engine();
    return engine != nullptr ? modelNote(engine->model) : QString();
}

QString modelNote(const ModelEntry &model)
{
    if (model.known == nullptr) {
        return ModelMenu::tr("Your own file: %1").arg(isolated(toQString(model.file)));
    }
    if (model.known->name == "starter") {
        return ModelMenu::tr("Small built-in model, trained on rendered scenes: for trying out, "
                             "not the official quality.");
    }
    if (model.known->url.empty() && !model.file.empty()) {
        return ModelMenu::tr(
            "From the model zoo of InSPyReNet's authors, for comparisons: trained on "
            "the sets of pictures that its name tells.");
    }
    if (model.known->url.empty()) {
        const QString name = QString::fromUtf8(
            model.known->fileName.data(), static_cast<qsizetype>(model.known->fileName.size()));
        return ModelMenu::tr("Its hosts give no direct download. Fetch it in a browser from the "
                             "model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import "
                             "it here.")
            .arg(isolated(name));
    }
    if (model.known->sha256.empty()) {
        return ModelMenu::tr("Better on small pictures and on objects that touch the frame. Its "
                             "authors change it without notice, so there is no checksum to compare "
                             "it with.");
    }
    return ModelMenu::tr("Trained by its authors on 19 public sets of photographs: the official "
                         "quality.");
}

} // namespace inspyre::ui
