#include "ui/windows/service_form.h"

#include "ui/state/remote_session.h"
#include "ui/state/settings.h"
#include "ui/state/token_store.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace inspyre::ui {

namespace {

constexpr std::array kTokens = {"none", "keychain", "command"};
constexpr std::array kRoutes = {"local", "remote", "first-ready"};

template<std::size_t N>
int placeOf(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

template<std::size_t N>
QString nameAt(const std::array<const char *, N> &names, const QComboBox *box)
{
    return QLatin1String(names.at(static_cast<std::size_t>(box->currentData().toInt())));
}

} // namespace

ServiceForm::ServiceForm(
    Settings &settings, TokenStore &tokens, RemoteSession &session, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_tokens(tokens)
    , m_session(session)
    , m_url(new QLineEdit)
    , m_token(makeChoices(
          tr("Token"),
          tr("What shows the service that you may call it"),
          {{tr("None"), 0}, {tr("Pasted, in the keychain"), 1}, {tr("From a command"), 2}}))
    , m_route(makeChoices(
          tr("Editor's pictures"),
          tr("Who cuts out the pictures of the editor; each result says who made it"),
          {{tr("This computer"), 0}, {tr("Service"), 1}, {tr("First ready"), 2}}))
{
    m_url->setPlaceholderText(
        tr("such as %1", "an address").arg(QStringLiteral("https://inspyre-abc.a.run.app")));
    m_url->setAccessibleName(tr("Address of the service"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_url->setClearButtonEnabled(true);
    // An address is read from the left in every language.
    m_url->setLayoutDirection(Qt::LeftToRight);
    auto *form = makeForm();
    addRow(form, tr("Address"), m_url);
    addRow(form, tr("Token"), makeToken());
    addRow(form, tr("Editor's pictures"), makeRoute());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        const auto url = m_url->text().trimmed();
        m_settings.change([&url](Preferences &p) { p.remote.url = url; });
    });
    connect(m_token, &QComboBox::activated, this, [this] {
        const auto token = nameAt(kTokens, m_token);
        m_settings.change([&token](Preferences &p) { p.remote.token = token; });
    });
    connect(m_route, &QComboBox::activated, this, [this] {
        Q_EMIT routeChosen(nameAt(kRoutes, m_route));
    });
    connect(&settings, &Settings::changed, this, &ServiceForm::showValues);
    connect(&tokens, &TokenStore::changed, this, &ServiceForm::showValues);
    showValues();
}

QWidget *ServiceForm::makeToken()
{
    m_pasted = new QLineEdit;
    m_pasted->setEchoMode(QLineEdit::Password);
    m_pasted->setPlaceholderText(tr("Paste an identity token"));
    m_pasted->setAccessibleName(tr("Pasted token"));
    m_pasted->setToolTip(tr("For Cloud Run an identity token whose audience is the address above"));
    m_command = new QLineEdit;
    m_command->setAccessibleName(tr("Command that prints a token"));
    m_command->setToolTip(tr("Run without a shell, each time the last token has expired"));
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_details = new QStackedWidget;
    m_details->addWidget(new QWidget);
    m_details->addWidget(m_pasted);
    m_details->addWidget(m_command);
    m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note = makeNote();
    auto *token = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace);
    line->addWidget(m_token);
    line->addWidget(m_details, 1);
    auto *column = new QVBoxLayout(token);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    column->addLayout(line);
    column->addWidget(m_note);
    token->setFocusProxy(m_token);
    connect(m_pasted, &QLineEdit::editingFinished, this, [this] {
        m_tokens.setToken(m_pasted->text().trimmed());
    });
    connect(m_command, &QLineEdit::editingFinished, this, [this] {
        const auto command = m_command->text().trimmed();
        m_settings.change([&command](Preferences &p) { p.remote.tokenCommand = command; });
    });
    return token;
}

QWidget *ServiceForm::makeRoute()
{
    m_forget = new QPushButton(tr("Ask again before sending"));
    m_forget->setToolTip(tr("Forget that pictures may be sent to this address"));
    auto *route = new QWidget;
    auto *line = new QHBoxLayout(route);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace);
    line->addWidget(m_route);
    line->addStretch(1);
    line->addWidget(m_forget);
    route->setFocusProxy(m_route);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        Q_EMIT routeChosen(QStringLiteral("local"));
        m_session.allowUpload(false);
    });
    return route;
}

void ServiceForm::showValues()
{
    const auto &remote = m_settings.values().remote;
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text().trimmed() != text) {
            field->setText(text);
        }
    };
    show(m_url, remote.url);
    show(m_command, remote.tokenCommand);
    show(m_pasted, m_tokens.token());
    const int token = placeOf(kTokens, remote.token);
    setChoice(m_token, token);
    m_details->setCurrentIndex(token);
    m_note->setText(token == 1 ? m_tokens.note() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    setChoice(m_route, placeOf(kRoutes, remote.route));
    m_forget->setVisible(m_session.mayUpload());
}

} // namespace inspyre::ui
