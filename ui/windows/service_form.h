#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace inspyre::ui {

class RemoteSession;
class Settings;
class TokenStore;

/// Which service is called, how it knows the caller, and who cuts out the editor's pictures.
class ServiceForm final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    ServiceForm(
        Settings &settings, TokenStore &tokens, RemoteSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody has chosen who cuts out the pictures: "local", "remote", "first-ready".
    void routeChosen(const QString &route);

private:
    [[nodiscard]] QWidget *makeToken();
    [[nodiscard]] QWidget *makeRoute();
    void showValues();

    Settings &m_settings;
    TokenStore &m_tokens;
    RemoteSession &m_session;
    QLineEdit *m_url;
    QComboBox *m_token;
    QComboBox *m_route;
    QStackedWidget *m_details = nullptr; ///< this and what follows is made once
    QLineEdit *m_pasted = nullptr;
    QLineEdit *m_command = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace inspyre::ui
