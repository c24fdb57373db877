#pragma once

#include <QListView>

namespace inspyre::ui {

class Catalogue;
class Document;

/// The catalogue's pictures, each with its state by icon and word. Its actions are its context
/// menu.
class FilmStrip final : public QListView
{
    Q_OBJECT

public:
    explicit FilmStrip(Catalogue &catalogue, QWidget *parent = nullptr);

    void setCurrentDocument(const Document *document);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// By click or keyboard; null if nothing is chosen.
    void chosen(inspyre::ui::Document *document);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    Catalogue &m_catalogue;
};

} // namespace inspyre::ui
