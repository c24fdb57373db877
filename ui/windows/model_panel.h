#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace inspyre::ui {

class Document;
class EngineSession;
class Workbench;

/// The right side of the main window: which model, at which quality, and how the current picture
/// came out.
class ModelPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `models` opens from the model's name.
    ModelPanel(
        Workbench &workbench, EngineSession &session, QMenu *models, QWidget *parent = nullptr);

private:
    void showModel();
    void setDocument(Document *document);
    void showDocument();
    QWidget *makeQuality();
    void chooseQuality(int id);
    QLabel *addRow(QGridLayout *grid, const QString &name);

    Workbench &m_workbench;
    EngineSession &m_session;
    Document *m_document = nullptr;
    QPushButton *m_model;
    QLabel *m_note;
    QButtonGroup *m_qualities = nullptr; ///< set by makeQuality()
    QWidget *m_quality;
    QWidget *m_picture;
    QLabel *m_size;
    QLabel *m_madeBy;
    QLabel *m_decode;
    QLabel *m_inference;
    QLabel *m_refine;
    QLabel *m_total;
    QLabel *m_remark;
};

} // namespace inspyre::ui
