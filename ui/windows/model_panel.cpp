#include "ui/windows/model_panel.h"

#include "ui/state/engine_session.h"
#include "ui/state/workbench.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"
#include "ui/windows/model_menu.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

// The qualities.
constexpr int kFast = 0;
constexpr int kBase = 1;

} // namespace

ModelPanel::ModelPanel(Workbench &workbench, EngineSession &session, QMenu *models, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_model(new PushButton(this))
    , m_note(makeNote())
    , m_quality(makeQuality())
{
    m_model->setMenu(models);
    m_model->setIcon(icon(QStringLiteral("model")));
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("Choose another model"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_model);
    column->addWidget(m_note);
    column->addWidget(m_quality);
    connect(&session, &EngineSession::stateChanged, this, &ModelPanel::showModel);
    showModel();
}

QWidget *ModelPanel::makeQuality()
{
    auto *box = new QWidget(this);
    auto *fast = new QRadioButton(tr("Fast (384 pixels)"), box);
    auto *base = new QRadioButton(tr("Full"), box);
    base->setChecked(true);
    m_qualities = new QButtonGroup(box);
    m_qualities->addButton(fast, kFast);
    m_qualities->addButton(base, kBase);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    column->addWidget(base);
    column->addWidget(fast);
    connect(m_qualities, &QButtonGroup::idClicked, this, [this](int id) {
        applyQuality();
        Q_EMIT fastChosen(id == kFast);
    });
    return box;
}

void ModelPanel::setFast(bool fast)
{
    m_qualities->button(fast ? kFast : kBase)->setChecked(true);
    applyQuality();
}

/// A model whose own size is the fast one has nothing to choose.
bool ModelPanel::hasChoice() const
{
    const auto engine = m_session.engine();
    return engine != nullptr && engine->model.base.width > 384;
}

void ModelPanel::applyQuality()
{
    InputSize size;
    if (hasChoice() && m_qualities->checkedId() == kFast) {
        size = {InputSize::Kind::Static, previewSize(m_session.engine()->model.base)};
    }
    m_workbench.setSize(size);
}

void ModelPanel::showModel()
{
    const auto engine = m_session.engine();
    if (engine == nullptr) {
        m_model->setText(
            m_session.state() == EngineSession::State::Starting ? tr("Starting…") : tr("No model"));
        m_note->hide();
        m_quality->hide();
        return;
    }
    m_model->setText(QString::fromStdString(engine->model.name));
    m_note->setText(modelNote(m_session));
    m_note->show();
    m_quality->setVisible(hasChoice());
    if (hasChoice()) {
        m_qualities->button(kBase)->setText(
            tr("Full (%1 pixels)").arg(QLocale().toString(engine->model.base.width)));
    }
    applyQuality();
}

} // namespace inspyre::ui
