<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>Ein anderes Fenster von inspyre antwortet nicht, darum wurde dieses geöffnet.</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>Entfernt den Hintergrund von Bildern auf diesem Computer.

Beispiel: inspyre --device cpu foto.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>Bilder und Ordner, die geöffnet werden.</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>Modell: ein Name oder eine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto, fp32, bf16 oder fp16.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>Etwa de, fr, es, ja, zh_CN, ar oder en.</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>Das Hauptfenster sofort öffnen.</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>Die Phasen des Starts als JSON ausgeben und beenden, zum Messen.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 kann nicht „%2“ sein. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>Siehe inspyre --help.</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn das Programm schon läuft.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>Bilder vom Datenträger öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>Alle Bilder eines Ordners und seiner Unterordner hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>&amp;Alle exportieren…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>Freisteller aller fertigen Bilder in einem Ordner sichern</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>Dieses Bild aus der Liste nehmen; die Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>Freisteller &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>Freisteller mit Transparenz in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>Bild oder Dateien aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>Original und Ergebnis, getrennt durch eine verschiebbare Linie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>Original und Ergebnis nebeneinander</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>Nur der Freisteller</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>Das Bild, wie es war</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Alphamaske</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>Wie deckend jedes Pixel ist: Weiß bleibt, Schwarz entfällt</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>Transparenz als Schachbrett zeigen</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>Freisteller auf Weiß zeigen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>Freisteller auf Grau zeigen</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>Freisteller auf Schwarz zeigen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>Freisteller auf einer Farbe Ihrer Wahl zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Das Bild größer anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>Das Bild kleiner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>Ein Pixel des Bildes ist ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Den ganzen Bildschirm mit diesem Fenster füllen</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>Das Bild vor diesem zeigen</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>Das Bild nach diesem zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>Modell&amp;datei wählen…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>Ein Modell aus einer Gewichtsdatei benutzen</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>&amp;Startzeiten</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>Was der Start des Programms gedauert hat, Phase für Phase</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>&amp;Über inspyre</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>Freisteller sichern; ein Dialog fragt, wie und wo</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>Freisteller ohne Nachfrage wie beim letzten Mal neben dem Bild sichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>Die letzte Änderung an diesem Bild zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Zurückgenommenes noch einmal ausführen</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Die Befehlszeile kopieren, die dieselbe Datei erzeugt</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>Werte &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>Kante, Hintergrund und Rahmen dieses Bildes wie am Anfang; Gemaltes bleibt erhalten</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>Das Bild mit eingefärbtem und umrandetem Motiv</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>Wo das Modell unsicher ist, in Farbe</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>Freisteller auf dem eigenen, unscharfen Bild zeigen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>Freisteller auf einem Bild nach Wahl zeigen</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>Vergrößern, was unter dem Mauszeiger ist</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>Die Einstellungen neben dem Bild ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>Das Ergebnis um ein Viertel nach links drehen</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>Das Ergebnis um ein Viertel nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>Links und rechts im Ergebnis vertauschen</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Ver&amp;tikal spiegeln</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>Oben und unten im Ergebnis vertauschen</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>Auf Motiv &amp;zuschneiden</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>Abschneiden, was um das Motiv herum ist</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>Das Bild durch Ziehen verschieben</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>Übermalen, was zum Motiv gehört</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Radieren</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>Übermalen, was zum Hintergrund gehört</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>Übermalen, was so sein soll, wie das Modell es sah</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Bere&amp;ich</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>Einen Rahmen ziehen: Das Modell sieht sich diesen Teil für sich an, in allen Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>Mit einem kleineren Pinsel malen</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>Mit einem größeren Pinsel malen</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>&amp;Weicherer Pinsel</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>Mit einer weicheren Kante malen</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>&amp;Härterer Pinsel</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>Mit einer härteren Kante malen</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>Bearbeitung si&amp;chern…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>Gemaltes und Eingestelltes zu diesem Bild in einer eigenen Datei sichern</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>Sprache, Erscheinungsbild, Engine, Netz und Tasten des Programms</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>Ein Bild noch einmal versuchen, das gescheitert ist oder dessen Ergebnis von früher stammt</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>Von Hand zu&amp;schneiden</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Die Kanten dessen ziehen, was vom Bild bleiben soll</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>Modelle auf diesem Computer: herunterladen, importieren, überprüfen, löschen</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>Ein Bericht über diesen Computer, die Engine und was schiefgegangen ist</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>Schnelle&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Sta&amp;pel…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>Viele Bilder oder ganze Ordner freistellen, während Sie weiter bearbeiten</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>S&amp;tapel aus dem Filmstreifen…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>Alle Bilder des Filmstreifens in einen Stapel legen</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>Modell&amp;verwaltung…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Dienst…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>Einen Dienst auf einem anderen Computer wecken und messen, und was er kostet</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>Dienst &amp;wecken</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>Den Dienst starten, damit er für das erste Bild bereit ist</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>Auf diesem &amp;Computer freistellen</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>Bilder verlassen diesen Computer nie</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>Vom Dienst &amp;freistellen lassen</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>Bilder gehen an den Dienst, so klein, wie sein Modell sie sieht</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>Wer &amp;zuerst bereit ist</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>Der Dienst überbrückt den Start dieses Computers oder umgekehrt</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>Je Instanz</translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>Zonal redundancy</source>
        <translation>Zonale Redundanz</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>Bekommt ein Dienst, wenn sie nicht abgeschaltet wird; teurer</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>US-Dollar, %1. Preise veralten: Tragen Sie ein, was Sie zahlen.</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>Abgelesene Preise</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>Die von Ihnen eingetragenen Preise vergessen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>Gemessene &amp;Zeiten übernehmen</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>Varianten für das Freistellen</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>Kaltstart %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>Bild warm %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>Start hier %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>Bild hier %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>Noch nichts gemessen: auf der Seite „Messen“ vergleichen</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measured times</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Autosave</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BackgroundPanel</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What lies behind the subject in the file</source>
        <translation>Was in der Datei hinter dem Motiv liegt</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Andere Farbe wählen</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>Anpassung des Bildes</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>Wie ein Bild mit anderem Seitenverhältnis den Hintergrund füllt</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Gestreckt</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>Füllend, beschnitten</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>Wie unscharf das Bild hinter dem Motiv ist</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>Wie dunkel der Schatten des Motivs ist; bei 0 gibt es keinen</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>Wie weit der Schatten nach rechts versetzt ist</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>Wie weit der Schatten nach unten versetzt ist</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>Wie unscharf der Schatten ist</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Farbe des Schattens</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Anderes Bild wählen</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>Bild des Hintergrunds</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>Was auf %Ln Bild gemalt wurde, ist in den Ergebnissen eines Stapels nicht enthalten: Exportieren Sie es aus dem Editor.</numerusform>
            <numerusform>Was auf %Ln Bilder gemalt wurde, ist in den Ergebnissen eines Stapels nicht enthalten: Exportieren Sie diese aus dem Editor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>%Ln Bild ohne Datei bleibt weg: Exportieren Sie es aus dem Editor.</numerusform>
            <numerusform>%Ln Bilder ohne Datei bleiben weg: Exportieren Sie diese aus dem Editor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>Bilder werden freigestellt</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>Der Stapel ruht</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>Der Stapel ist fertig</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>Der Stapel wurde angehalten</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln Bild würde zur selben Datei wie ein anderes.</numerusform>
            <numerusform>%Ln Bilder würden zur selben Datei wie ein anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>Von %Ln Bild gibt es schon ein Ergebnis dieses Namens.</numerusform>
            <numerusform>Von %Ln Bildern gibt es schon ein Ergebnis dieses Namens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln Bild bekäme keinen Namen.</numerusform>
            <numerusform>%Ln Bilder bekämen keinen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln Ergebnis nähme den Platz eines Bildes ein.</numerusform>
            <numerusform>%Ln Ergebnisse nähmen den Platz eines Bildes ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Bild kann nicht gelesen werden.</numerusform>
            <numerusform>%Ln Bilder können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln Datei ist kein Bild.</numerusform>
            <numerusform>%Ln Dateien sind keine Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln Name wäre zu lang.</numerusform>
            <numerusform>%Ln Namen wären zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>Keines der ausprobierten Bilder gelang.</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>Der Stapel dauert etwa %1, und die Ergebnisse brauchen etwa %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Der Ordner „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>In „%1“ sind keine Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>Es wurde nichts geschrieben. %Ln Bild ist zu bearbeiten, zusammen %1.</numerusform>
            <numerusform>Es wurde nichts geschrieben. %Ln Bilder sind zu bearbeiten, zusammen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>Am Ort der Ergebnisse sind nur %1 frei.</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>Am Ort der Ergebnisse sind %1 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>%Ln Bild wird übersprungen: Sein Ergebnis ist da.</numerusform>
            <numerusform>%Ln Bilder werden übersprungen: Ihre Ergebnisse sind da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Bilder oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>Alle werden mit einem Rezept freigestellt, und die Ordner in einem Ordner entstehen am Ort der Ergebnisse noch einmal. Die Bilder selbst bleiben, wie sie sind. Sie können dabei weiter bearbeiten.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>%1 von %2 Bildern sind fertig, %3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>Ein andermal entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>%Ln Stapel wurde nicht fertig:</numerusform>
            <numerusform>%Ln Stapel wurden nicht fertig:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>Was fertig ist, bleibt, wo es ist</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a time</comment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>Es dauerte %1.</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1: zu %2 % beschäftigt</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>, %Ln wartet</numerusform>
            <numerusform>, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>Wenn sie da ist</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>Bild überspringen</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>Als gescheitert zählen</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>Ordner in den hinzugefügten werden auch hier angelegt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>Format, Tiefe, Farbprofil und Metadaten der Ergebnisse</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>Die Dateien der Ergebnisse ändern</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTable</name>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Es gelang nicht.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Eine solche Datei gibt es schon.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Es wurde weggelassen.</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>Es scheint kein Motiv zu geben.</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>Das Modell war nicht sicher: Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>Wird übersprungen: Eine solche Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>Lesen %1, Modell %2, Schreiben %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>Ergebnis: %1, %2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Wird scheitern</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>Bilder des Stapels</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>Stellt frei</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>Ein anderes Bild würde zur selben Datei. Wählen Sie „Nummer anhängen“ oder ein anderes Namensmuster.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>Eine solche Datei gibt es schon. Wählen Sie, was dann geschieht.</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>Das Rezept gibt ihm keinen brauchbaren Namen. Wählen Sie ein anderes Namensmuster.</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>Das Ergebnis nähme den Platz eines der Bilder ein. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>Es kann nicht gelesen werden: Es ist fort, beschädigt, oder Sie dürfen es nicht öffnen.</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>Es ist kein Bild in einem bekannten Format.</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>Der Name des Ergebnisses wäre zu lang. Wählen Sie ein kürzeres Namensmuster oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>%1 Bilder pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>Das Lesen dauert am längsten; das Modell wartet auf Bilder.</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>Das Modell dauert am längsten.</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>Das Schreiben dauert am längsten; das Modell wartet auf den Datenträger.</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>Der Stapel ruht. Nichts ist verloren: Die betroffenen Bilder warten und gehen weiter, wenn dies behoben ist.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>Es geschah %n Mal.</numerusform>
            <numerusform>Es geschah %n-mal nacheinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>Bilder hinzufügen, oder alle Bilder in einem Ordner und den Ordnern darin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Bi&amp;lder…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>Die gewählten Bilder aus dem Stapel nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>Alle Bilder herausnehmen, für einen anderen Stapel</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>Er&amp;gebnisse zeigen</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Den Ordner der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Bericht sichern…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>Aufschreiben, was aus jedem Bild wurde: als Tabelle (CSV) oder für Skripte (JSON)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>Wonach die Bilder geordnet sind</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>Zweifel, die größten zuerst</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>Herausfinden, was im Weg steht und wie lange es dauert; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>Ges&amp;cheiterte wiederholen</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>Die gescheiterten Bilder noch einmal bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>In einer Sekunde anhalten; was fertig ist, bleibt, und es kann weitergehen</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>Bilder zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>Einen Ordner zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>Der Ordner der Ergebnisse entsteht mit dem ersten Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Im Edi&amp;tor öffnen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>Tabelle (*.csv);;Für Skripte (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>Der Stapel ist nicht fertig. Er kann im Hintergrund weiterlaufen: Dieses Fenster kommt mit Datei ▸ Stapel zurück.</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Stapel anhalten</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>Fenster behalten</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>Nur Dateien und Ordner auf diesem Computer können zu einem Stapel hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht ist in „%1“.</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>Ein Stapel in diesen Ordner wurde nicht fertig. Damit weitermachen holt nach, was fehlt; neu anfangen bearbeitet diese Bilder und vergisst jenen Stapel, dessen Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>Dieser Stapel wurde mit dem Modell „%1“ begonnen. Mit „%2“, das jetzt verwendet wird, werden alle seine Bilder noch einmal bearbeitet, damit sie gleich sind. Um wie bisher weiterzumachen, wählen Sie zuerst jenes Modell.</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>Alle noch einmal</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Wartet auf das Modell…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>Beenden, was in Arbeit ist, und nichts Neues beginnen</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>Die Bilder nacheinander freistellen, in den Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>Stapel, %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>Stapel – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>Au&amp;f neue Bilder warten</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>Wenn alle fertig sind, mit Bildern weitermachen, die in die hinzugefügten Ordner kommen</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>Der Ordner „%1“ ist nicht mehr da. Seine Bilder folgen, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>Wartet auf neue Bilder</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>Wie viel ein Strich verändert</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>Druck macht ihn breiter</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>Ein Stift malt bei mehr Druck einen breiteren Strich</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>Druck macht ihn stärker</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>Ein Stift verändert bei mehr Druck mehr</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Breite des Pinsels in Pixeln des Bildes; auch %1 und %2 ändern sie</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>Breite des Pinsels in Pixeln des Bildes</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Wie scharf die Kante des Pinsels ist; auch %1 und %2 ändern sie</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>Wie scharf die Kante des Pinsels ist</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>Zoomen mit Strg und Plus oder Minus, Bild verschieben mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>Bilder an diesen Dienst &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>Abbre&amp;chen, nichts senden</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>Das verlässt Ihren Computer</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>Das Bild, wie es gesendet wird</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>Was gesendet wird und wohin</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>Wird für diese Adresse gemerkt, bis Sie es in diesem Fenster widerrufen</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>%1, %2 als %3, gehen an %4.</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>Sein Name, seine Metadaten und sein Farbprofil bleiben hier. Es wurde noch kein Bild gesendet.</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>Das Bild selbst (%1), sein Name, seine Metadaten und sein Farbprofil bleiben hier; der Freisteller entsteht hier daraus. Es wurde noch kein Bild gesendet.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostFields</name>
    <message>
        <source> s</source>
        <comment>behind a number: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> $</source>
        <comment>behind a number: US dollars</comment>
        <translation> $</translation>
    </message>
    <message>
        <source>Pictures a day</source>
        <translation>Bilder pro Tag</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>Sie kommen zu zufälligen Zeiten, gleichmäßig über den Tag</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>Wie lange ein Bild wartet, das keine Instanz antrifft</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>Bild, warm</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>Wie lange ein Bild dauert, das eine Instanz antrifft</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>Schnellerer Kaltstart</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>Der Kaltstart, der sich mit Arbeit daran erreichen lässt</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>Die mittlere Wartezeit, die die Empfehlung hinnimmt</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>Bis zum ersten Bild</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>Vom Öffnen des Programms bis zu seinem ersten Bild</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>Wert eines Bildes für Sie</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>Das wissen nur Sie; 0: keine Angabe</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>Verlust je Sekunde Warten</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>Anteil der Bilder, die aufgegeben werden; Ihre Annahme</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>Je Instanz; 32 GiB brauchen 8 vCPUs</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>Sie teilen sich die Bilder</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Leerlaufzeit</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>So lange bleibt eine Instanz ohne Bilder erhalten; mit Grafikkarte höchstens 600 s</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>Ping alle</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>Von einem Scheduler, der in der Arbeitszeit eine Instanz warm hält</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>Am Tag, vom ersten Ping bis zum letzten</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>Arbeitstage pro Woche</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>An denen eine Instanz warm gehalten wird</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>Übrige kostenlose Sekunden</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>Von den kostenlosen Sekunden des Kontos im Monat; was sie sonst verbraucht, wissen nur Sie</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>Vom Programmstart, bis das Modell benutzt werden kann</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>Auf dem Prozessor dieses Computers</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>Bild, Grafikkarte</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>Auf der Grafikkarte dieses Computers; 0: keine vorhanden</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>Dieses Computers, während er arbeitet</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>Leistung, Grafikkarte</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>Dieses Computers, während seine Grafikkarte arbeitet</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/kWh</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>Was Sie eine Kilowattstunde kostet</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>%1, am besten</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>Eine Variante für das Freistellen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>Durchschnitt über die Woche</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 Tage, abzüglich des Kostenlosen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>Bilder, die keine Instanz antreffen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>Mittlere Wartezeit auf ein Bild</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Warten Ø</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>Die längste Wartezeit auf ein Bild</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>Warten max.</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>Was nach Ihrer Annahme pro Tag durch Warten verloren geht</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>Was Ihnen ein Bild wert sein muss, damit sich dies lohnt</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt ab</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>Keine Instanz vorgehalten (wie bisher)</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>Ping alle 15 Minuten</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>Ping in der Arbeitszeit</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>1 Instanz vorgehalten</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>1 vorgehalten, zonale Redundanz</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>1 vorgehalten, 4 vCPU und 16 GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>1 je Region vorgehalten</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>1 in der Arbeitszeit vorgehalten</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>Keine Instanz vorgehalten, schneller Start</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>Geweckt beim Öffnen des Programms</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>Virtuelle Maschine, immer an</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>Grafikkarte dieses Computers</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>Wer von beiden zuerst bereit ist</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>Nichts einzustellen: Mindestzahl der Instanzen 0 ist die Voreinstellung.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>Ein Scheduler-Job, Tag und Nacht. Instanzen mit Grafikkarte bleiben im Leerlauf höchstens 10 Minuten erhalten, daher ist der Dienst vor jedem Ping wieder kalt.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>Ein Scheduler-Job in kürzeren Abständen als die Leerlaufzeit.</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>run.googleapis.com/minScale: &quot;1&quot;.</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>Was ein Dienst mit Grafikkarte bekommt, wenn gpu-zonal-redundancy-disabled nicht &quot;true&quot; ist.</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>Die kleinste Instanz, die eine L4 zulässt.</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>Ein Dienst je Region, jeder mit minScale 1.</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>Zwei Scheduler-Jobs, die minScale setzen: keine Lücken, so teuer wie Pings.</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>Ein Start, der weniger Zeit braucht; sonst nichts einzustellen.</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>Dieses Programm weckt den Dienst beim Öffnen; bis zum ersten Bild ist er meist gestartet.</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>Eine g2-standard-8, die durchläuft; Sie kümmern sich um sie.</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>Nichts einzustellen; nur der Strom zählt.</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>Der Weg „Wer zuerst bereit ist“: Dieser Computer überbrückt einen Kaltstart des Dienstes.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than so much money</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>Bei %Ln Bild pro Tag zahlen Sie %1 pro Tag, und %2 davon warten %3.</numerusform>
            <numerusform>Bei %Ln Bildern pro Tag zahlen Sie %1 pro Tag, und %2 davon warten %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 Keine andere Variante ist besser.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 „%2“ braucht %3 je Bild und kostet nichts zusätzlich.</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 Besser: „%2“ braucht im Mittel %3 und kostet %4 pro Tag.</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>Starten beide kalt, ist dieser Computer immer zuerst fertig.</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>Starten beide kalt, ist der Dienst immer zuerst fertig.</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>Starten beide kalt, holt der Dienst diesen Computer nach %Ln Bild ein.</numerusform>
            <numerusform>Starten beide kalt, holt der Dienst diesen Computer nach %Ln Bildern ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>Starten beide kalt, holt dieser Computer den Dienst nach %Ln Bild ein.</numerusform>
            <numerusform>Starten beide kalt, holt dieser Computer den Dienst nach %Ln Bildern ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>NVIDIA L4, zonale Redundanz</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>RTX PRO 6000, zonale Redundanz</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>1 GiB Speicher</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>Virtuelle Maschine g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>Scheduler-Job</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · abgelesen am %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>Pixel des Bildes</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>Von Hand zuschneiden</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Die Kanten dessen ziehen, was vom Bild bleiben soll</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>Nichts abschneiden</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>In welchem Verhältnis Breite und Höhe des Zuschnitts stehen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>Linke Kante des Zuschnitts</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>Obere Kante des Zuschnitts</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>Breite des Zuschnitts</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>Höhe des Zuschnitts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>Das Ergebnis so zuschneiden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>Das Ergebnis lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>Von Hand auf %1 × %2 Pixel zugeschnitten.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>Modell nicht gestartet</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>Klicken für die Startzeiten</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Modell startet…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>Bilder warten, bis das Modell bereit ist.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation>Gerät: %1
Genauigkeit: %2
Modell: %3
Bibliothek: %4
Zustand: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>benutzbar, wärmt noch auf</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – wärmt auf</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exakt</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – schnell, wo der Prozessor es kann</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – schnell auf Grafikkarten</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>Dieser Bericht hilft herauszufinden, was nicht stimmt. Er nennt keine Bilder, und nichts verlässt diesen Computer, solange Sie es nicht senden.</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>Systembericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Sichern als…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>Systembericht sichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>Es gibt kein Protokoll: In den Ordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>Beispielbild ausprobieren</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Bilder hier ablegen</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>Dateien, ganze Ordner oder ein Bild aus einem anderen Programm. Der Hintergrund wird auf diesem Computer entfernt; nichts wird hochgeladen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EdgePanel</name>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <comment>behind a number: pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> px²</source>
        <comment>behind a number: square pixels</comment>
        <translation> px²</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>Ob halb durchsichtige Pixel so bleiben oder entschieden werden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>Wie deckend ein Pixel sein muss, um zu bleiben</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>Wie breit die weiche Schwelle ist</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>Lässt das Motiv wachsen oder unter 0 schrumpfen</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>Macht die Kante weicher</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>Löcher schließen</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>Füllt Lücken im Motiv bis zu dieser Fläche</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Flecken entfernen</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>Entfernt einzelne Stücke bis zu dieser Fläche</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>Kantenfarben</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>Ob durchscheinende Farben des alten Hintergrunds aus den Kanten entfernt werden</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Wie im Bild</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>Motiv und Hintergrund tauschen</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>Behält den Hintergrund und schneidet das Motiv heraus</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was edited. What was painted on it is gone.</source>
        <translation>„%1“ hat eine andere Größe als beim Bearbeiten. Das Gemalte ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>Die Bearbeitungen sind bei einem Absturz nicht sicher: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>Das Programm endete, bevor die Bearbeitung von %Ln Bild fertig war.</numerusform>
            <numerusform>Das Programm endete, bevor die Bearbeitung von %Ln Bildern fertig war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>„%1“ ist nicht die Datei, die bearbeitet wurde. Das Gemalte wird auf die jetzige Datei gelegt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Editing</name>
    <message>
        <source>Keep with the brush</source>
        <translation>Behalten mit dem Pinsel</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Radieren mit dem Pinsel</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>Wiederherstellen mit dem Pinsel</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>Bereich verfeinern</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>Bereich entfernen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>Der Freisteller ist mit Transparenz in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>„%1“ wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>%Ln Bild wird exportiert…</numerusform>
            <numerusform>%Ln Bilder werden exportiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>„%1“ wird kopiert…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Rezept „%1“</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>Zurzeit gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>„%1“ wird vorbereitet…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer anhängen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild exportieren</numerusform>
            <numerusform>%Ln Bilder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>{name}, {type}, {model}, {date}, {width}, {height}, {size} und {number} werden ausgefüllt</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>Der Ordner, in den die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Die Befehlszeile kopieren, die dieselbe Datei erzeugt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Es wurde noch kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>Nur für ein einzelnes Bild, das eine Datei ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>Was geschieht, wenn es schon eine Datei mit diesem Namen gibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>Pixel des Ergebnisses</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>Wie Shops ihre Bilder wollen: Zuschnitt, Leinwand und Hintergrund</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>Auf Motiv zuschneiden</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>Schneidet ab, was um das Motiv herum ist</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>Platz um das Motiv, gemessen an seiner längeren Seite</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>Eigene Leinwandgröße</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>Das Ergebnis bekommt diese Größe, unabhängig vom Bild</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>Breite der Leinwand</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>Höhe der Leinwand</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>Wie viel der Leinwand gefüllt ist</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>Kleine vergrößern</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>Vergrößert auch, was kleiner als die Leinwand ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschnitt</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Entfernt den Hintergrund von Bildern auf Ihrem eigenen Computer, mit dem Netz InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;Das eingebaute Modell ist klein und wurde nur mit gerenderten Szenen trainiert. Es ist zum Ausprobieren gedacht und erreicht nicht die Qualität der offiziellen Modelle.&lt;/p&gt;&lt;h3&gt;Lizenzen&lt;/h3&gt;&lt;p&gt;inspyre: MIT-Lizenz. Es arbeitet mit diesen Bibliotheken, jede unter ihrer eigenen Lizenz: Qt (LGPL 3), libtorch (BSD 3-Clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl-Lizenz), OpenSSL (Apache 2.0), spdlog, CLI11 und nlohmann-json (MIT und BSD). Die veröffentlichten Gewichte von InSPyReNet haben ihre eigene Lizenz, die beim Herunterladen gezeigt wird.&lt;/p&gt;&lt;p&gt;Es gibt keine Telemetrie und keine Suche nach Updates: Nichts verlässt diesen Computer, wenn Sie es nicht verlangen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>Über inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Wie viele Tage gezeigt werden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>Wann der Dienst kalt war</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Wärmt auf</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Gescheitert oder abgewiesen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>Aufrufe nach Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>Kalte von allen Aufrufen des Tages</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>„%1“ liegt auf einem anderen Computer. Diesen im Dateimanager verbinden oder die Datei zuerst auf diesen Computer kopieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>„%1“ lässt sich von hier aus nicht öffnen. Das Bild zuerst sichern und dann die Datei öffnen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>Das Abgelegte ist weder ein Bild noch eine Datei.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>In der Zwischenablage ist kein Bild. Zuerst ein Bild, eine Datei oder die Adresse eines Bildes kopieren.</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>Ein Bild wird von %1 abgerufen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>%1 hat eine Seite statt eines Bildes geschickt. Das Bild für sich im Browser öffnen und es oder seine Adresse von dort kopieren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln weiteres kann auch nicht geöffnet werden.</numerusform>
            <numerusform>%1 %Ln weitere können auch nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>Der Offline-Modus ist an, darum wird von %1 nichts geholt. Schalten Sie ihn in den Einstellungen aus, oder sichern Sie das Bild und öffnen Sie die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>Ein Bild wird von %1 geholt, %Ln weiteres wartet…</numerusform>
            <numerusform>Ein Bild wird von %1 geholt, %Ln weitere warten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln weiteres konnte auch nicht geholt werden.</numerusform>
            <numerusform>%1 %Ln weitere konnten auch nicht geholt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MainWindow</name>
    <message>
        <source>inspyre</source>
        <translation>inspyre</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>In „%1“ sind keine Bilder.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>Das Modell ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>inspyre beenden?</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>Ein Export läuft noch. Was fertig ist, bleibt; der Rest wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>Ein Stapel ist nicht fertig. Was fertig ist, bleibt, und er kann weitergehen, wenn das Stapelfenster das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Wecken</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> Läufe</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>Läufe eines Vergleichs</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>Wie oft jede Seite das Bild freistellt; sie wechseln sich ab</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>Den Aufruf sofort beenden</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>Neben das Gemessene zeichnen, was für einen Kaltstart angenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>Die gemessenen Aufrufe sichern</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 Sekunden, angenommen nach &amp;Ursache</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 Sekunden, angenommen nach &amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>&amp;Kein Beispiel</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>&amp;HAR-Datei…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>Chrome-&amp;Trace…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>Das Modell ist noch nicht gestartet; ein Vergleich braucht beide Seiten.</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>Den Dienst starten und warten, bis er bereit ist</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>Dasselbe Bild auf beiden Seiten, abwechselnd</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>Was gesendet würde, wird vorbereitet…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>Dienst wird aufgerufen…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>Noch nichts gemessen. „Wecken“ startet den Dienst und zeigt, wo die Zeit bleibt; „Vergleichen“ lässt ihn und diesen Computer dasselbe Bild freistellen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>&amp;Remote</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 auf %2 (%3 × %4, %5; %Ln Durchgang)</numerusform>
            <numerusform>%1 auf %2 (%3 × %4, %5; Median aus %Ln Durchgängen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 sind schon da</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>%1 ist veröffentlicht; noch nicht verglichen</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>Keine veröffentlicht</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>%1; keine veröffentlicht</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 Millionen Parameter, %3 Tensoren, alle passen</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>Auf diesem Computer noch nicht benutzt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>Erscheint nach einer Überprüfung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>Ein Modell in der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelLibrary</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>Die übliche Zeit eines ganzen Durchgangs auf diesem Computer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>In Benutzung, eingebaut</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>Gelöscht, noch in Benutzung</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Unterbrochen bei %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Wird heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Wird überprüft: %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>Eigene Datei: Es gilt die Lizenz dessen, von dem sie stammt.</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>MIT (Code und Gewichte); für manche der Bilder, mit denen es trainiert wurde, gelten eigene, strengere Bedingungen.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>Modellverwaltung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Benutzen</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>Bilder mit diesem Modell freistellen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>Die ganze Datei lesen und mit dem Veröffentlichten vergleichen</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>Die Datei dieses Modells von diesem Computer löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>Eine Gewichtsdatei überprüfen und in den Modellordner kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>Den Modellordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>„%1“ wurde importiert und überprüft.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>&amp;Herunterladen fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>Anhalten, was mit diesem Modell geschieht</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>Dieses Modell herunterladen; was schon angekommen ist, wird nach einer Unterbrechung fortgesetzt</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>Die Datei „%1“ (%2) wird gelöscht.</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>Sie kann neu heruntergeladen werden.</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>Dieses Modell ist in Benutzung. Seine Gewichte bleiben im Speicher, die Arbeit geht also mit ihm weiter, bis ein anderes Modell gewählt wird oder das Programm endet. Der nächste Start benutzt das eingebaute Modell.</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>Modell löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Gewichte (*.pth *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>Modell ersetzen?</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>In „%1“ ist schon ein Modell. Es wird ersetzt, wenn die neue Datei in Ordnung ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>Der Modellordner „%1“ kann nicht angelegt werden. Bitte die Rechte der übergeordneten Ordner prüfen.</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>Der Offline-Modus ist an: Es wird nichts heruntergeladen. Er lässt sich in den Einstellungen ausschalten.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>model, size of its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>Kleines eingebautes Modell, nur mit gerenderten Szenen trainiert: zum Ausprobieren, nicht in offizieller Qualität.</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>Eigene Datei: %1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>Aus dem Model Zoo der Autoren von InSPyReNet, zum Vergleichen: trainiert mit den Bildsammlungen, die sein Name nennt.</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>Seine Server bieten keinen direkten Download. Das Modell im Browser aus dem Model Zoo von github.com/plemeri/InSPyReNet herunterladen, die Datei „%1“ nennen und hier importieren.</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>Besser bei kleinen Bildern und bei Objekten, die den Bildrand berühren. Die Autoren ändern es ohne Ankündigung, daher gibt es keine Prüfsumme zum Vergleichen.</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>Von den Autoren mit 19 öffentlichen Fotosammlungen trainiert: die offizielle Qualität.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Schnell (384 Pixel)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>Voll (%1 Pixel)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 %Ln weiteres Bild ist gescheitert.</numerusform>
            <numerusform>%1 %Ln weitere Bilder sind gescheitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Export nach %Ln Bild abgebrochen.</numerusform>
            <numerusform>Export nach %Ln Bildern abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Export abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>„%1“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Bild nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Bilder nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln Bild übersprungen.</numerusform>
            <numerusform>%Ln Bilder übersprungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>Für alle anwenden</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>Dateien der Ergebnisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>Höher ist größer und näher am Original</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>Höher dauert länger; die Pixel sind dieselben</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>Behält jedes Pixel, wie es ist; die Datei ist größer</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>Datei des Farbprofils</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>ICC-Profil wählen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>Was die Datei zeigt</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>Maske in drei Kanälen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>Das Format der Datei</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>In jedem Fall ohne Verluste</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>Bits je Kanal</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>In welchem Farbraum die Datei ist</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>In sRGB umwandeln</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>In ein anderes umwandeln…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>Was von EXIF, XMP und IPTC erhalten bleibt</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>Ohne Ort und Besitzer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>Unter Transparenz</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>Die Farben unsichtbarer Pixel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>Von der Kante fortgesetzt</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Wie im Bild</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>ICC-Profile (*.icc *.icm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>Der nächste Export</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>Freigestellt mit</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %, look at it</source>
        <translation>%1 %, bitte prüfen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesDesk</name>
    <message>
        <source>Nothing is fetched from the network. The preferences change that.</source>
        <translation>Es wird nichts aus dem Netz abgerufen. Die Einstellungen ändern das.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Offline-Modus</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>Jetzt: %1 Pixel breit, Härte %2 %, Deckkraft %3 %.</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>Pinsel zurücksetzen</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>Was die rücknehmbaren Schritte eines Bildes belegen dürfen; die ältesten entfallen zuerst</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>Größe, Härte, Deckkraft und Druck wie am Anfang</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>Pinsel und Werkzeug bleiben von einem Start des Programms zum nächsten erhalten.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEngine</name>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>Was rechnet: der Prozessor oder eine Grafikkarte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>Wie genau Zahlen gehalten werden, während das Modell rechnet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exakt</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – schnell, wo der Prozessor es kann</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – schnell auf Grafikkarten</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>Wie viel vom Prozessor das Modell benutzt</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>Ein Bild, das mehr braucht, wird in kleineren Stücken oder kleiner gerechnet</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>Speicher der Grafikkarte für andere Programme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>In welcher Größe sich das Modell Bilder ansieht</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Schnell (384 Pixel)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>Auf der Grafikkarte freilassen</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>Zustand des Modells</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>Das Modell startet…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>Das Modell ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>Das Modell rechnet auf %1, in %2.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>Heruntergeladene oder importierte Gewichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>Diese Einstellungen und die Rezepte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>Bearbeitungen für den Fall, dass das Programm plötzlich endet, und die Dauer der Starts</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>Was neu erzeugt werden kann: Gewichte in der Form, in der dieser Computer sie benutzt</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>Umgebungsvariablen verlegen diese Ordner; der Tooltip jedes Ordners nennt seine Variable.</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1. %2 verlegt den Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Ordner „%1“ öffnen</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>Der Ordner %1 ist nicht da und kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>Der Name des Ordners %1 hat einen Zeilenumbruch. Wählen Sie einen anderen Ordner für die Modelle.</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>Der Datenträger des Ordners %1 ist voll. Wählen Sie einen anderen Ordner für die Modelle.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner für die Modelle, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>Wohin Modelle von nun an heruntergeladen und importiert und wo sie gesucht werden, auch von der Befehlszeile</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>%1 ist gesetzt, darum kann der Ordner der Modelle hier nicht gewählt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln Modell bleibt in %1, wo nicht mehr gesucht wird. Um es weiter zu verwenden, legen Sie seine Datei in den neuen Ordner.</numerusform>
            <numerusform>%Ln Modelle bleiben in %1, wo nicht mehr gesucht wird. Um sie weiter zu verwenden, legen Sie ihre Dateien in den neuen Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Ordner der Modelle</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>Von Menüs, Schaltflächen und Meldungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>Startfenster zeigen</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>Es zeigt, was beim Start des Programms geschieht; ohne Startfenster kommt gleich das Hauptfenster</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>Wie viele Dateien sich das Menü merkt; 0 heißt keine</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>Die zuletzt geöffneten Dateien vergessen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>Gemerkte Dateien</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>Aus dem Netz wird nichts abgerufen, gleich wer danach fragt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>Server, von denen Bilder ohne Rückfrage abgerufen werden</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>Es gibt keine. Wird ein Bild aus dem Web abgelegt oder eingefügt, kommt zuerst eine Rückfrage.</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>Wieder fragen, bevor von dort etwas abgerufen wird</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Offline-Modus</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>Neue Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>Die Taste drücken, die die gewählte Aktion statt ihrer bisherigen haben soll</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>Die gewählte Aktion hat dann keine Taste</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>Die gewählte Aktion hat dann die Tasten wie am Anfang</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>Alle Aktionen haben dann die Tasten wie am Anfang</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>%1 bewegt das Bild oder den Fokus oder zeigt das Original: Keine Aktion kann diese Taste haben.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 gehört zu „%2“. Eine andere Taste wählen oder zuerst dieser Aktion eine andere geben.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>Alle Aktionen bekommen die Tasten zurück, die sie am Anfang hatten.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Voreinstellungen wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>Alles, was dieses Fenster zeigt, auch die Tastenkürzel, wird, wie es am Anfang war. Modelle, Rezepte und Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>Voreinstellungen wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>Fortschritt dieses Bildes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>Ebenso für alle anderen</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>Bilder und Bearbeitungen (%1 *.inspyre);;Bearbeitungen (*.inspyre);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>Mit Transparenz</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>Ohne Transparenz</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>Mit seinem Farbprofil</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>Ohne Farbprofil: sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>Mit Metadaten</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>Ohne Metadaten</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>Die Datei verrät, wo oder mit wessen Kamera sie aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Hinweis: %1.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>%1, %2 × %3 Pixel, %4 Bit je Kanal, %5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>Vergessen, was geöffnet wurde; die Dateien bleiben erhalten</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>Alle Einstellungen zusammen, unter einem Namen</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>Rezepte sichern, weitergeben und löschen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Sichern als…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>Rezeptdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>Rezeptdatei s&amp;chreiben…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>Rezept wählen…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>Ein Teil des Rezepts wurde nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>Rezept schreiben</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>Maske in drei Kanälen</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>Tiefe des Bildes</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>alle Metadaten</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>Metadaten ohne Ort und Besitzer</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>keine Metadaten</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>OpenRaster mit Maske</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2, %3 % gefüllt, %4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>%1 kann auf diesem Computer nicht geschrieben werden. Bitte ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>%1 ist für Freisteller. Bitte hierfür ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>%1 hat keine Transparenz. Bitte einen Hintergrund oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>Es wurde noch keine Farbprofildatei gewählt.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1: gescheitert</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1; Plattform %2, Start %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>In diesen Tagen wurde kein Aufruf gemessen.</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>Von %1 in %2 war der Dienst bei %3 kalt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 Meist zwischen %2 und %3.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>Dienst: aus, Offline-Modus</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>Dienst: wird aufgerufen…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>Dienst: stellt frei</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>Dienst: nicht benutzt</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>Der Offline-Modus ist an: Es wird keine Verbindung aufgebaut</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>%1, wie zuletzt angetroffen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>Gescheiterter Versuch</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bis jetzt</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>gescheitert nach %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>Dienst, geweckt</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>Dienst, ein Bild</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Erste Frage</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>Der Offline-Modus ist an: Es wird keine Verbindung aufgebaut. Schalten Sie ihn in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>Geben Sie zuerst die Adresse Ihres Dienstes ein.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>Das Wecken wird bezahlt, bis die Instanz %1 im Leerlauf war</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>Die Zeit der Instanz für ein Bild</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>Dienst, kalt</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>Dienst, wärmt auf</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>Dienst, warm</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>Strom für ein Bild</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>Die Hälfte dauerte kürzer</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>19 von 20 dauerten kürzer</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>Gesendet je Bild</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>Empfangen je Bild</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>Mit den Preisen der Seite „Ratgeber“</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>Der Offline-Modus ist an, darum wurde nichts gesendet. Schalten Sie ihn zuerst in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>Das ist nicht die Adresse eines Dienstes. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>Ein Token wird nicht unverschlüsselt gesendet. Nehmen Sie eine https-Adresse oder kein Token.</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>Der Befehl für das Token ist gescheitert. Versuchen Sie ihn in einem Terminal; vielleicht müssen Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfen Sie die Adresse, den Port und das Netz.</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>Der Proxy lässt den Aufruf nicht durch. Prüfen Sie die Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>Der Server verlangt Verschlüsselung. Schreiben Sie https:// statt http://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>Der Server spricht dort kein TLS. Schreiben Sie http:// statt https:// oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig. Prüfen Sie die Uhr dieses Computers; sonst braucht der Server ein neues.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>Das Zertifikat des Servers ist von niemandem signiert, dem dieser Computer vertraut. Es kann ein anderer Server sein, als Sie meinen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>Eine verschlüsselte Verbindung kam nicht zustande. Prüfen Sie die Adresse und den Port.</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>Der Server leitet Aufrufe an einen anderen Ort weiter; das wird nicht befolgt. Nehmen Sie die Adresse, die er nennt.</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>Statt einer Antwort kam eine Anmeldeseite. Der Dienst verlangt ein Token.</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>Dieses Netz antwortet selbst. Öffnen Sie einen Webbrowser und melden Sie sich zuerst im Netz an.</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>Der Dienst weiß nicht, wer aufruft. Er verlangt ein Identitätstoken, dessen Audience seine Adresse ist.</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>Der Aufrufer darf diesen Dienst nicht aufrufen. Das Konto braucht die Rolle roles/run.invoker und das Token die Adresse des Dienstes als Audience.</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>Unter dieser Adresse gibt es nichts. Prüfen Sie ihren Pfad; eine Plattform sagt dasselbe, wo kein Dienst bereitgestellt ist.</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Das Bild ist zu groß für den Dienst.</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>Der Dienst hat zurzeit zu viel zu tun. Versuchen Sie es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>Der Dienst ist zurzeit nicht erreichbar. Versuchen Sie es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>Der Dienst ist gescheitert. Sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Es dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>Zu lange kam nichts, darum wurde aufgegeben. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>Die Verbindung endete mitten in der Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>Dort antwortet etwas, aber kein solcher Dienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>Die Antwort des Dienstes ist nicht brauchbar. Er hat vielleicht eine andere Version.</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>Nicht versucht: Der Dienst ist mehrmals nacheinander gescheitert. Er wird in einer halben Minute wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 In seinen eigenen Worten: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>Der Dienst hatte schon %1 vor dem Eintreffen der Anfrage volle Geschwindigkeit: Sehen Sie sich die Verzögerung der Startprüfung an.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>Das meiste davon (%1) ist die Plattform: einen Rechner finden, das Image holen. Den Dienst rechtzeitig zu wecken oder eine Instanz vorzuhalten hilft; ein schnelleres Programm nicht.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>Das meiste davon (%1) ist der eigene Start des Dienstes.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>Das meiste davon (%1) ist der eigene Start des Dienstes; seine langsamste Phase ist „%2“ mit %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>%Ln Versuch ist zuvor gescheitert</numerusform>
            <numerusform>%Ln Versuche sind zuvor gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1, mit den Pausen dauerte das %2: %3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>Von %1 waren %2 Warten: weit mehr als üblich, der Dienst war also wahrscheinlich kalt. Seine Phasen nennt er nicht.</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>Von %1 waren %2 Warten. Dieser Dienst nennt seine Phasen nicht.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>Von %1 vergingen %2, bevor der Prozess des Dienstes begann, und %3 bis zur vollen Geschwindigkeit; %4 waren Arbeit und %5 Netz.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>Von %1 vergingen %2, bis der gerade gestartete Dienst volle Geschwindigkeit hatte; %3 waren Arbeit und %4 Netz.</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>Der Dienst war warm: Von %1 waren %2 Arbeit, %3 Weg durch die Plattform und %4 Netz.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>wahrscheinlich kalt</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>wärmt auf</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>warm, andere Instanz</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>von der Plattform abgewiesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>Wartet seit %1: Vom Dienst kam noch nichts</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>Wartet seit %1: Der Dienst startet, %2 (%3)</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>Wartet seit %1: Der Dienst startet, %2</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part with its time, bytes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a call</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteWindow</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>&amp;Ratgeber</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome-Trace (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Diese Einstellungen ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>Was dem Dienst zeigt, dass Sie ihn aufrufen dürfen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>Eingefügt, im Schlüsselbund</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>Von einem Befehl</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>Bilder des Editors</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>Wer die Bilder des Editors freistellt; jedes Ergebnis nennt, von wem es stammt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>Wer zuerst bereit ist</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>Identitätstoken einfügen</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Eingefügtes Token</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>Für Cloud Run ein Identitätstoken, dessen Audience die Adresse oben ist</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>Befehl, der ein Token ausgibt</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>Ohne Shell ausgeführt, jedes Mal, wenn das letzte Token abgelaufen ist</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>Vor dem Senden wieder fragen</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>Vergessen, dass Bilder an diese Adresse gesendet werden dürfen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>Die Einstellungsdatei war beschädigt, daher gelten die Voreinstellungen. Sie wurde als %1.damaged aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden. Prüfen Sie die Rechte dieses Ordners.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>Ziehen oder Pfeiltasten</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>Ganzes Bild oder Originalgröße</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>Ziehen oder mit Tab anwählen und Pfeiltasten</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Original sehen</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>O gedrückt halten</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>Größe und Härte des Pinsels</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Mit der rechten Maustaste ziehen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>Bearbeitung sichern</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>Bearbeitungen (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>Die Bearbeitung ist in „%1“ gesichert.</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>Die Bearbeitung ließ sich nicht sichern: %1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>Zu welchem Bild gehört diese Bearbeitung?</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>Wo ist „%1“?</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>„%1“ wurde nicht geöffnet, denn das Bild zu dieser Bearbeitung ist nicht da.</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>Bearbeitung öffnen</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>Zu „%1“ wurde eine Bearbeitung gefunden.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Rezept „%1“</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Werte zurücksetzen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>Start des Programms</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>Version %1 · entfernt Hintergründe auf diesem Computer</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>Dieses Fenster schließen; der Start geht weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>Fenster wird geöffnet…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>Bereit. %1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>Bereit, mit voller Geschwindigkeit.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>Trennlinie zwischen Original und Ergebnis</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>Ziehen oder Pfeiltasten benutzen, um Original und Ergebnis zu vergleichen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Ablegen, um zur Liste hinzuzufügen</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>„%1“ ließ sich nicht freistellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>Schnelle Vorschau…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>Volle Qualität…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>Das Modell ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>Das Modell wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Warten auf das Modell…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>Der Bereich wird genauer betrachtet…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Modelldatei wählen…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>Das kleine Modell nehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>Der Start ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>Die Aufzeichnung früherer Starts ist beschädigt und beginnt neu.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>Zeiten exportieren</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>Startzeiten</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>Als Chrome-&amp;Trace exportieren…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>Für chrome://tracing und ui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>Noch keine früheren Starts</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Median des letzten Starts</numerusform>
            <numerusform>Median der letzten %Ln Starts</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>bereit nach %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>Dicke Balken: dieser Start. Dünne Balken: %1.</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>Median der früheren Starts</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>Start vom %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>Bereit nach %1; wärmt noch auf</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>Bereit nach %1, volle Geschwindigkeit nach %2</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>Der Start ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>Die langsamste Phase ist „%1“ mit %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>Dieser Start war um %1 früher bereit als der %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>Dieser Start war um %1 später bereit als der %2.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome-Trace (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>Frühere Starts zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln Thread · %1</numerusform>
            <numerusform>%Ln Threads · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>Fortschritt des Modellstarts</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>Zeiten des letzten Bildes</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 s (Dekodieren %2, Modell %3, Verfeinern %4 ms)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>„%1“, freigestellt mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>Noch %Ln Bild</numerusform>
            <numerusform>Noch %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>Ergebnis aus der gesicherten Bearbeitung</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>„%1“ wurde bei einem früheren Lauf mit %2 freigestellt; „Erneut versuchen“ stellt es neu frei</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>In diesem Bild wurde kein Motiv gefunden. Einen Rahmen darum ziehen, es übermalen oder ein anderes Modell versuchen.</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>Bereich versuchen</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>Einen Rahmen ziehen: Das Modell sieht sich diesen Teil für sich an</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>„%1“ gibt es nicht. Prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>„%1“ lässt sich nicht öffnen: keine Berechtigung. Ändern Sie die Rechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner, keine Datei. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>„%1“ ist kein Bild in einem bekannten Format. Wandeln Sie es in PNG, JPEG, WebP oder TIFF um.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten. Kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>„%1“ ist zu groß für den Speicher dieses Computers oder hat mehr als 32 768 Pixel auf einer Seite. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>„%1“ ist beschädigt oder keine Gewichtsdatei. Laden Sie die Datei neu herunter, wählen Sie eine andere oder nehmen Sie das kleine Modell.</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>„%1“ ist kein Modell, das dieses Programm kennt. Wählen Sie ein anderes oder nehmen Sie das kleine.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>Die Gewichte in „%1“ passen nicht zum Netz. Wählen Sie eine andere Datei oder nehmen Sie das kleine Modell.</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>Die Prüfsumme von „%1“ ist falsch, daher wurde die Datei nicht benutzt. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>libtorch wird geladen</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>Grafikkarten werden gesucht</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Gewichte werden gelesen</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Netz wird aufgebaut</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>Anpassung an diesen Computer</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Bild wird geöffnet</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>Hintergrund wird entfernt</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>Kanten werden verfeinert</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>Bild wird kodiert</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Stamm</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>Das geht mit diesen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>Das geht mit „%1“ nicht.</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>Die Übertragung von %1 ist gescheitert. Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>libtorch lässt sich nicht aus „%1“ laden. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>„%1“ gehört zu einer anderen Version dieses Programms. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>Das Gerät „%1“ kann nicht benutzt werden. Wählen Sie ein anderes in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme oder wählen Sie eine kleinere Größe oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>Das Gerät meldet einen Fehler. Versuchen Sie es noch einmal oder wählen Sie in den Einstellungen die CPU.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>Im Programm ist etwas schiefgegangen. Versuchen Sie es noch einmal; die Einzelheiten helfen, es zu melden.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 Ursache: %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>In kleineren Stücken gerechnet, um die Speichergrenze von %1 einzuhalten. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>In kleineren Stücken gerechnet, weil der Speicher nicht reichte. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>Mit %1 statt %2 gerechnet, um die Speichergrenze von %3 einzuhalten.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>Mit %1 statt %2 gerechnet, weil der Speicher nicht reichte.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>Der Offline-Modus ist an, darum wurde nichts heruntergeladen. Schalten Sie ihn zuerst in den Einstellungen aus.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Einplanung</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>GPU-Treiber, CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>PyTorch, Speicher</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>Name, TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>Image, Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>Treiber, CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>PyTorch, Gewichte</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>Kernel, Aufwärmen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>Angenommen, nach Ursache</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>Angenommen, nach Ereignis</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1, von niemandem gemessen</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>Eine Schätzung vom August 2025: wo die 60 Sekunden bleiben</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>Eine andere Schätzung derselben Leute; die beiden widersprechen sich</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: läuft %2, seit %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>Hier werden der Dienst und dieser Computer auf einer Zeitachse gezeichnet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a phase, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between phases</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TokenStore</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>Das Token ist im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>Für diese Adresse ist kein Token aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>Kein Schlüsselbund ist benutzbar: Ein Token bleibt bekannt, bis das Programm geschlossen wird, und wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>Kein Schlüsselbund ist benutzbar: Das Token bleibt bekannt, bis das Programm geschlossen wird, und wird nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>Bild des Hintergrunds</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>Fenster wird geöffnet</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1: nicht begonnen</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: läuft %2, seit %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation>Phasen des Starts</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Zum Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>Immer von %1 abrufen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>Aus dem Web abrufen?</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>Es liegt im Web, nicht auf diesem Computer. Nur was Sie erlauben, wird abgerufen, und %1 erfährt dabei die Adresse dieses Computers. Es wird nichts hochgeladen.</numerusform>
            <numerusform>Sie liegen im Web, nicht auf diesem Computer. Nur was Sie erlauben, wird abgerufen, und %1 erfährt dabei die Adresse dieses Computers. Es wird nichts hochgeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>%Ln Bild von %1 holen?</numerusform>
            <numerusform>%Ln Bilder von %1 holen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
