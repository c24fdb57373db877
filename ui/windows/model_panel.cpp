#include "ui/windows/model_panel.h"

#include "ui/state/engine_session.h"
#include "ui/state/workbench.h"
#include "ui/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/model_menu.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inspyre::ui {

namespace {

constexpr int kWidth = 248;

enum Quality : int { Fast, Base };

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    auto font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ModelPanel::ModelPanel(Workbench &workbench, EngineSession &session, QMenu *models, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_model(new PushButton(this))
    , m_note(paragraph(this))
    , m_quality(makeQuality())
    , m_picture(new QWidget(this))
    , m_remark(paragraph(m_picture))
{
    m_model->setMenu(models);
    m_model->setIcon(icon(QStringLiteral("model")));
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("Choose another model"));

    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(kSpaceSmall + 2);
    rows->setColumnStretch(1, 1);
    m_size = addRow(rows, tr("Size"));
    m_madeBy = addRow(rows, tr("Cut out by"));
    m_decode = addRow(rows, tr("Opening"));
    m_inference = addRow(rows, tr("Model"));
    m_refine = addRow(rows, tr("Edges"));
    m_total = addRow(rows, tr("Together"));
    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(kSpace);
    picture->addWidget(heading(tr("This picture"), m_picture));
    picture->addLayout(rows);
    picture->addWidget(m_remark);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace);
    column->addWidget(heading(tr("Model"), this));
    column->addWidget(m_model);
    column->addWidget(m_note);
    column->addSpacing(kSpace);
    column->addWidget(m_quality);
    column->addWidget(m_picture);
    column->addStretch();
    setMinimumWidth(kWidth);

    connect(&session, &EngineSession::stateChanged, this, &ModelPanel::showModel);
    connect(&workbench, &Workbench::currentChanged, this, &ModelPanel::setDocument);
    showModel();
    showDocument();
}

QWidget *ModelPanel::makeQuality()
{
    auto *box = new QWidget(this);
    auto *fast = new QRadioButton(tr("Fast (384 pixels)"), box);
    auto *base = new QRadioButton(tr("Full"), box);
    base->setChecked(true);
    m_qualities = new QButtonGroup(box);
    m_qualities->addButton(fast, Fast);
    m_qualities->addButton(base, Base);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, kSpace);
    column->addWidget(heading(tr("Quality"), box));
    column->addWidget(base);
    column->addWidget(fast);
    connect(m_qualities, &QButtonGroup::idClicked, this, &ModelPanel::chooseQuality);
    return box;
}

QLabel *ModelPanel::addRow(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(name, m_picture);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(m_picture);
    // A label goes by its text's direction; a column of values needs the window's.
    value->setAlignment(
        (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    value->setAccessibleName(name);
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

void ModelPanel::chooseQuality(int id)
{
    InputSize size;
    if (id == Fast) {
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
    // A model whose own size is the fast one has nothing to choose.
    const bool choice = engine->model.base.width > 384;
    m_quality->setVisible(choice);
    if (choice) {
        m_qualities->button(Base)->setText(
            tr("Full (%1 pixels)").arg(QLocale().toString(engine->model.base.width)));
    } else {
        m_qualities->button(Base)->setChecked(true);
        m_workbench.setSize({});
    }
}

void ModelPanel::setDocument(Document *document)
{
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (document != nullptr) {
        connect(document, &Document::changed, this, &ModelPanel::showDocument);
    }
    showDocument();
}

void ModelPanel::showDocument()
{
    const bool shown = m_document != nullptr && !m_document->size().isEmpty();
    m_picture->setVisible(shown);
    if (!shown) {
        return;
    }
    const QLocale locale;
    const auto size = m_document->size();
    const auto &times = m_document->times();
    const bool done = m_document->hasResult();
    const auto none = tr("–", "no value yet");
    m_size->setText(
        tr("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height())));
    m_decode->setText(durationText(times.decode));
    m_madeBy->setText(done ? m_document->model() : none);
    m_inference->setText(done ? durationText(times.model) : none);
    m_refine->setText(done ? durationText(times.refine) : none);
    m_total->setText(done ? durationText(times.total()) : none);
    const auto &stepDown = m_document->stepDown();
    m_remark->setText(stepDown ? stepDownText(*stepDown) : QString());
    m_remark->setVisible(stepDown.has_value());
}

} // namespace inspyre::ui
