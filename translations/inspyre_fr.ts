<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Poids (*.pth *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>Une autre fenêtre d’inspyre ne répond pas, celle-ci a donc été ouverte.</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>Supprime l’arrière-plan des images sur cet ordinateur.

Exemple&#xa0;: inspyre --device cpu photo.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>Images et dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>Modèle&#xa0;: un nom ou un fichier de poids.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto, fp32, bf16 ou fp16.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>Par exemple de, fr, es, ja, zh_CN, ar ou en.</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>Ouvrir tout de suite la fenêtre principale.</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>Afficher les phases du démarrage en JSON puis quitter, pour mesurer.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 ne peut pas valoir «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>Voir inspyre --help.</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>Ouvrir une fenêtre distincte si le programme est déjà en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>Ouvrir des images du disque</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>Ajouter toutes les images d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>Enregistrer dans un dossier les détourages de toutes les images terminées</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>Retirer cette image de la liste&#xa0;; son fichier est conservé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>&amp;Copier le détourage</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>Copier le détourage avec sa transparence dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>Ajouter l’image ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>Original et résultat, séparés par une ligne mobile</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>Original et résultat l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>Le détourage seul</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>L’image d’origine</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Masque alpha</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>Opacité de chaque pixel&#xa0;: le blanc reste, le noir disparaît</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>Afficher la transparence en damier</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>Afficher le détourage sur fond blanc</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>Afficher le détourage sur fond gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>Afficher le détourage sur fond noir</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>Afficher le détourage sur la couleur de votre choix</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>Un pixel de l’image correspond à un pixel de l’écran</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Étendre cette fenêtre à tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>Afficher l’image qui précède</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>Afficher l’image qui suit</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>Choisir un &amp;fichier de modèle…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>Utiliser un modèle à partir d’un fichier de poids</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>&amp;Temps de démarrage</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>Durée du démarrage du programme, phase par phase</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Toutes les touches de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>À &amp;propos d’inspyre</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>Enregistrer le détourage&#xa0;; une boîte de dialogue demande comment et où</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>Enregistrer le détourage à côté de l’image comme la dernière fois, sans demander</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>Annuler la dernière modification de cette image</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Copier la ligne de commande qui produit le même fichier</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>Réini&amp;tialiser les réglages</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>Contour, arrière-plan et cadrage de cette image comme au départ&#xa0;; ce qui a été peint est conservé</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>L’image avec son sujet teinté et entouré</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>Les endroits où le modèle n’est pas sûr, en couleur</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>Afficher le détourage sur sa propre image floutée</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>Afficher le détourage sur l’image de votre choix</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>Agrandir ce qui se trouve sous le pointeur</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Pa&amp;nneau latéral</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>Afficher ou masquer les réglages à côté de l’image</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>Pivoter le résultat d’un quart de tour à gauche</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>Pivoter le résultat d’un quart de tour à droite</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Miroir &amp;horizontal</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>Échanger la gauche et la droite du résultat</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Miroir &amp;vertical</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>Échanger le haut et le bas du résultat</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>Re&amp;cadrer sur le sujet</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>Supprimer ce qui entoure le sujet</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>Ma&amp;in</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>Déplacer l’image en la faisant glisser</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>Peindre sur ce qui appartient au sujet</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>Peindre sur ce qui appartient à l’arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>Peindre sur ce qui doit rester tel que le modèle l’a vu</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>Tracer un cadre&#xa0;: le modèle examine cette partie seule, dans tous ses détails</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinceau plus &amp;petit</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>Peindre avec un pinceau plus petit</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Pinceau plus &amp;grand</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>Peindre avec un pinceau plus grand</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pinceau plus &amp;doux</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>Peindre avec un bord plus doux</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>Pinceau plus d&amp;ur</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>Peindre avec un bord plus dur</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>Enre&amp;gistrer les retouches…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>Enregistrer dans un fichier distinct ce qui a été peint et réglé pour cette image</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>Langue, apparence, moteur, réseau et touches du programme</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>Réessayer avec une image en échec ou dont le résultat date d’avant</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>Rec&amp;adrer à la main</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Faire glisser les bords de ce qui doit rester de l’image</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>Modèles sur cet ordinateur&#xa0;: télécharger, importer, vérifier, supprimer</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>Un rapport sur cet ordinateur, le moteur et ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>E&amp;xport rapide</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Tra&amp;itement par lots…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>Détourer beaucoup d’images ou des dossiers entiers pendant que vous continuez à retoucher</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>Lot de toute la &amp;pellicule…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>Mettre toutes les images de la pellicule dans un lot</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>&amp;Gestionnaire de modèles…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Service…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>Réveiller et mesurer un service sur une autre machine, et voir ce qu’il coûte</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>&amp;Réveiller le service</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>Démarrer le service pour qu’il soit prêt dès la première image</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>Détourer sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>Les images ne quittent jamais cet ordinateur</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>Détourer &amp;par le service</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>Les images sont envoyées au service, à la taille réduite que voit son modèle</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>Le pre&amp;mier prêt</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>Le service comble le démarrage de cet ordinateur, ou l’inverse</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>D’une instance</translation>
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
        <translation>Redondance zonale</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>Ce qu’un service reçoit si on ne la désactive pas&#xa0;; plus cher</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>Dollars US, %1. Les prix vieillissent&#xa0;: indiquez ce que vous payez.</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>Revenir aux prix relevés</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>Oublier les prix que vous avez indiqués</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>&amp;Utiliser les temps mesurés</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>Solutions pour traiter les images</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>démarrage à froid %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>image à chaud %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>démarrage ici %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>image ici %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>Rien n’a encore été mesuré&#xa0;: comparez sur la page «&#xa0;Mesure&#xa0;»</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré&#xa0;: %1</translation>
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
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BackgroundPanel</name>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>What lies behind the subject in the file</source>
        <translation>Ce qui se trouve derrière le sujet dans le fichier</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>Couleur de l’arrière-plan</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Choisir une autre couleur</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>Ajustement de l’image</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>Comment une image d’autres proportions remplit l’arrière-plan</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Étirée</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>Remplie, rognée</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>À quel point l’image derrière le sujet est floue</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>À quel point l’ombre du sujet est sombre&#xa0;; à 0, il n’y en a pas</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>Distance de l’ombre vers la droite</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>Distance de l’ombre vers le bas</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>À quel point l’ombre est floue</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Couleur de l’ombre</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>Image de l’arrière-plan</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Derrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>Ce qui a été peint sur %Ln image n’est pas dans les résultats d’un lot : exportez-la depuis l’éditeur.</numerusform>
            <numerusform>Ce qui a été peint sur %Ln images n’est pas dans les résultats d’un lot : exportez-les depuis l’éditeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>%Ln image sans fichier est laissée de côté : exportez-la depuis l’éditeur.</numerusform>
            <numerusform>%Ln images sans fichier sont laissées de côté : exportez-les depuis l’éditeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>Des images sont en cours de détourage</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>Le lot est en pause</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>Le lot est terminé</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>Le lot a été arrêté</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln image deviendrait le même fichier qu’une autre.</numerusform>
            <numerusform>%Ln images deviendraient le même fichier qu’une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>De %Ln image, il existe déjà un résultat de ce nom.</numerusform>
            <numerusform>De %Ln images, il existe déjà un résultat de ce nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln image n’aurait pas de nom.</numerusform>
            <numerusform>%Ln images n’auraient pas de nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln résultat prendrait la place d’une image.</numerusform>
            <numerusform>%Ln résultats prendraient la place d’une image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln image ne peut pas être lue.</numerusform>
            <numerusform>%Ln images ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln fichier n’est pas une image.</numerusform>
            <numerusform>%Ln fichiers ne sont pas des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln nom serait trop long.</numerusform>
            <numerusform>%Ln noms seraient trop longs.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>Aucune des images essayées n’a réussi.</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>Le lot prend environ %1, et les résultats environ %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Le dossier « %1 » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>Il n’y a pas d’image dans « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>Rien n’a été écrit. %Ln image est à traiter, %1 en tout.</numerusform>
            <numerusform>Rien n’a été écrit. %Ln images sont à traiter, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>Il ne reste que %1 là où vont les résultats.</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>Il reste %1 là où vont les résultats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>%Ln image sera ignorée : son résultat est là.</numerusform>
            <numerusform>%Ln images seront ignorées : leurs résultats sont là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Déposez ici des images ou des dossiers</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>Toutes sont détourées avec une même recette, et les dossiers d’un dossier sont recréés là où vont les résultats. Les images elles-mêmes restent telles quelles. Vous pouvez continuer à retoucher pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>%1 images sur %2 terminées, %3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>Décider une autre fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>%Ln lot n’a pas été terminé :</numerusform>
            <numerusform>%Ln lots n’ont pas été terminés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le continuer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>Ce qui est terminé reste où il est</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln douteuse</numerusform>
            <numerusform>%Ln douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
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
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>Durée : %1.</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1 : occupé à %2 %</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>, %Ln en attente</numerusform>
            <numerusform>, %Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>S’il existe déjà</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>Ignorer l’image</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>Compter comme échec</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>Les dossiers contenus dans ceux que vous avez ajoutés sont créés ici aussi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>Format, profondeur, profil colorimétrique et métadonnées des résultats</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>Modifier les fichiers des résultats</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Cela n’a pas réussi.</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>Un tel fichier existe déjà.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>Il semble n’y avoir aucun sujet.</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>Le modèle n’était pas sûr : regardez-la.</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>Sera ignorée : un tel fichier existe déjà.</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>Lecture %1, modèle %2, écriture %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>Résultat : %1, %2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Va échouer</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>Images du lot</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>Détourage</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>Une autre image deviendrait le même fichier. Choisissez « Ajouter un numéro » ou un autre modèle de nom.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>Un tel fichier existe déjà. Choisissez ce qui est fait dans ce cas.</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>La recette ne lui donne aucun nom utilisable. Choisissez un autre modèle de nom.</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>Le résultat prendrait la place d’une des images. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>Elle ne peut pas être lue : elle a disparu, elle est abîmée, ou vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>Ce n’est pas une image d’un format connu.</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>Le nom du résultat serait trop long. Choisissez un modèle de nom plus court ou un autre dossier.</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>%1 images par seconde</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>%1 images par minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>La lecture prend le plus de temps ; le modèle attend des images.</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>Le modèle prend le plus de temps.</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>L’écriture prend le plus de temps ; le modèle attend le disque.</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>Le lot est en pause. Rien n’est perdu : les images concernées attendent, et continuent une fois cela réparé.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>C’est arrivé %n fois.</numerusform>
            <numerusform>C’est arrivé %n fois de suite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>Ajouter des images, ou toutes celles d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Images…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>Retirer du lot les images choisies ; leurs fichiers restent</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>Retirer toutes les images, pour un autre lot</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>Voir les résu&amp;ltats</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>Ouvrir le dossier des résultats</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Enregistrer le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>Écrire ce qu’est devenue chaque image : en tableau (CSV) ou pour des scripts (JSON)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>Selon quoi les images sont triées</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Comme elles sont venues</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>Doute, les pires d’abord</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>Trouver ce qui fait obstacle et le temps qu’il faudra ; rien n’est écrit</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>Re&amp;faire les échecs</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>Refaire les images qui ont échoué</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>Arrêter en une seconde ; ce qui est terminé reste, et le lot peut continuer</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>Ajouter des images au lot</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>Ajouter un dossier au lot</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>Le dossier des résultats est créé avec le premier d’entre eux.</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>Tableau (*.csv);;Pour scripts (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le continuer</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>Le lot n’est pas terminé. Il peut continuer en arrière-plan : cette fenêtre revient avec Fichier ▸ Traitement par lots.</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Arrêter le lot</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>Garder cette fenêtre</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>Seuls des fichiers et dossiers de cet ordinateur peuvent être ajoutés à un lot.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Le rapport est dans « %1 ».</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>Un lot vers ce dossier n’a pas été terminé. Le continuer fait ce qui manque ; recommencer traite ces images-ci et oublie ce lot, dont les résultats restent.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>Ce lot a été commencé avec le modèle « %1 ». Avec « %2 », utilisé maintenant, toutes ses images sont refaites pour qu’elles se ressemblent. Pour continuer comme avant, choisissez d’abord ce modèle-là.</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>Tout refaire</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>En attente du modèle…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>Terminer ce qui est en cours et ne rien commencer d’autre</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>Détourer les images l’une après l’autre, dans le dossier des résultats</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>Lot, %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>Lot – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>Toutes : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>Échecs : %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>Douteuses : %1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>Atte&amp;ndre de nouvelles images</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>Quand toutes sont terminées, continuer avec les images qui arrivent dans les dossiers ajoutés</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe plus. Ses images suivront quand il sera de retour.</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>En attente de nouvelles images</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>Ce que change un seul trait</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>La pression l’élargit</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>Un stylet qui appuie plus fort peint un trait plus large</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>La pression le renforce</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>Un stylet qui appuie plus fort change davantage</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Largeur du pinceau en pixels de l’image&#xa0;; %1 et %2 la changent aussi</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>Largeur du pinceau en pixels de l’image</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>Netteté du bord du pinceau&#xa0;; %1 et %2 la changent aussi</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>Netteté du bord du pinceau</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>Zoomer avec Ctrl et plus ou moins, déplacer l’image avec les flèches</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>En&amp;voyer des images à ce service</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>Annu&amp;ler, ne rien envoyer</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>Voici ce qui quitte votre ordinateur</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>L’image telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>Ce qui est envoyé, et où</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>Retenu pour cette adresse jusqu’à ce que vous l’oubliiez dans cette fenêtre</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>%1, %2 en %3, partent vers %4.</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>Son nom, ses métadonnées et son profil colorimétrique restent ici. Aucune image n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>L’image elle-même (%1), son nom, ses métadonnées et son profil colorimétrique restent ici&#xa0;; le détourage en est tiré ici. Aucune image n’a encore été envoyée.</translation>
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
        <translation>Images par jour</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>Elles arrivent au hasard, réparties sur toute la journée</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>L’attente d’une image qui ne trouve pas d’instance</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>Image à chaud</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>La durée d’une image qui trouve une instance</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>Démarrage à froid accéléré</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>Le démarrage à froid que l’on peut obtenir en y travaillant</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>L’attente moyenne que le conseil accepte</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>Avant la première image</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>De l’ouverture du programme à sa première image</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>Valeur d’une image pour vous</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>Vous seul pouvez la connaître&#xa0;; 0&#xa0;: non indiquée</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>Perte par seconde d’attente</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>Part des images abandonnées&#xa0;; une hypothèse de votre part</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>D’une instance&#xa0;; 32&#xa0;GiB exigent 8&#xa0;vCPU</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>Elles se partagent les images</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>Durée pendant laquelle une instance sans images est conservée&#xa0;; 600&#xa0;s au plus avec une carte graphique</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>Ping toutes les</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>Par un planificateur qui garde une instance chaude aux heures de travail</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>Par jour, du premier ping au dernier</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>Jours de travail par semaine</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>Pendant lesquels une instance est gardée chaude</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>Secondes gratuites restantes</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>Sur les secondes gratuites mensuelles du compte&#xa0;; vous seul savez ce qui les utilise par ailleurs</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>Du démarrage du programme jusqu’à ce que le modèle soit utilisable</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>Sur le processeur de cet ordinateur</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>Une image, carte graphique</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>Sur la carte graphique de cet ordinateur&#xa0;; 0&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>De cet ordinateur pendant qu’il travaille</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>Puissance, carte graphique</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>De cet ordinateur pendant que sa carte graphique travaille</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/kWh</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>Ce que vous coûte un kilowattheure</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>%1, la meilleure</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>Une solution pour traiter les images</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>Moyenne sur la semaine</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 jours, moins ce qui est gratuit</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>Images qui ne trouvent pas d’instance</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>À froid</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>Attente moyenne d’une image</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attente moy.</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>L’attente la plus longue d’une image</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>Attente max.</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>Ce que l’attente fait perdre par jour, selon votre hypothèse</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>Ce qu’une image doit valoir pour vous pour que ce soit rentable</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Rentable dès</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>Aucune instance maintenue (actuel)</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>Ping toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>Ping aux heures de travail</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>1 instance maintenue</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>1 maintenue, redondance zonale</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>1 maintenue, 4&#xa0;vCPU et 16&#xa0;GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>1 maintenue par région</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>1 maintenue aux heures de travail</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>Aucune instance maintenue, démarrage rapide</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>Réveil à l’ouverture du programme</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>Machine virtuelle, toujours active</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>Carte graphique de cet ordinateur</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>Le premier prêt des deux</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>Rien à régler&#xa0;: 0 instance minimale est la valeur par défaut.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>Une tâche du planificateur, jour et nuit. Les instances avec carte graphique restent inactives 10 minutes au plus, le service est donc de nouveau froid avant chaque ping.</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>Une tâche du planificateur, plus fréquente que le délai d’inactivité.</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>run.googleapis.com/minScale: &quot;1&quot;.</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>Ce que reçoit un service avec carte graphique, sauf si gpu-zonal-redundancy-disabled vaut &quot;true&quot;.</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>La plus petite instance possible avec une L4.</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>Un service par région, chacun avec minScale 1.</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>Deux tâches du planificateur qui règlent minScale&#xa0;: pas d’interruption, même prix que les pings.</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>Un démarrage plus court&#xa0;; rien d’autre à régler.</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>Ce programme réveille le service à son ouverture&#xa0;; à la première image, il a presque fini de démarrer.</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>Une g2-standard-8 qui tourne en permanence&#xa0;; c’est vous qui l’entretenez.</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>Rien à régler&#xa0;; seule l’électricité est comptée.</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>Le choix «&#xa0;Le premier prêt&#xa0;»&#xa0;: cet ordinateur comble un démarrage à froid du service.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than so much money</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>Avec %Ln image par jour, vous payez %1 par jour et %2 des images attendent %3.</numerusform>
            <numerusform>Avec %Ln images par jour, vous payez %1 par jour et %2 des images attendent %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 Aucune autre solution n’est meilleure.</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 %2&#xa0;: %3 par image, sans frais supplémentaires.</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 Mieux&#xa0;: «&#xa0;%2&#xa0;» prend %3 en moyenne et coûte %4 par jour.</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>Si tous deux démarrent à froid, cet ordinateur a toujours fini le premier.</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>Si tous deux démarrent à froid, le service a toujours fini le premier.</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>Si tous deux démarrent à froid, le service rattrape cet ordinateur après %Ln image.</numerusform>
            <numerusform>Si tous deux démarrent à froid, le service rattrape cet ordinateur après %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>Si tous deux démarrent à froid, cet ordinateur rattrape le service après %Ln image.</numerusform>
            <numerusform>Si tous deux démarrent à froid, cet ordinateur rattrape le service après %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>NVIDIA L4, redondance zonale</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>RTX PRO 6000, redondance zonale</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1&#xa0;vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>1&#xa0;GiB de mémoire</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>Machine virtuelle g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>Une tâche du planificateur</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · indiqué par vous</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · relevé le %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>Pixels de l’image</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>Recadrer à la main</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>Faire glisser les bords de ce qui doit rester de l’image</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>Ne rien recadrer</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>Le rapport entre la largeur et la hauteur du recadrage</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>Bord gauche du recadrage</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>Bord supérieur du recadrage</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>Largeur du recadrage</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>Hauteur du recadrage</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>Recadrer ainsi le résultat (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>Laisser le résultat tel quel (Échap)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>Recadrée à la main à %1 × %2 pixels.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>Modèle non démarré</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>Cliquer pour voir les temps de démarrage</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Démarrage du modèle…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>Les images attendent que le modèle soit prêt.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Non démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation>Périphérique&#xa0;: %1
Précision&#xa0;: %2
Modèle&#xa0;: %3
Bibliothèque&#xa0;: %4
État&#xa0;: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>utilisable, préchauffage en cours</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – préchauffage</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exact</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – rapide si le processeur le prend en charge</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – rapide sur les cartes graphiques</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>Ce rapport aide à trouver ce qui ne va pas. Il ne nomme aucune image et rien ne quitte cet ordinateur, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>Rapport système</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le &amp;dossier des journaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>Enregistrer le rapport système</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>Il n’y a pas de journal : on ne peut pas écrire dans le dossier « %1 ».</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’image</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>Essayer l’image d’exemple</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>Fichiers, dossiers entiers ou image d’un autre programme. L’arrière-plan est supprimé sur cet ordinateur&#xa0;; rien n’est envoyé.</translation>
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
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>Si les pixels semi-transparents restent tels quels ou sont tranchés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>L’opacité qu’un pixel doit avoir pour rester</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>Largeur du seuil doux</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>Agrandit le sujet, ou le réduit au-dessous de 0</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Adoucir</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>Adoucit le contour</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>Comble les lacunes du sujet jusqu’à cette surface</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Retirer les taches</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>Retire les fragments isolés jusqu’à cette surface</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>Couleurs du contour</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>Si les restes de l’ancien arrière-plan sont retirés des contours</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>Décontaminées</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Comme dans l’image</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>Échanger sujet et arrière-plan</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>Conserve l’arrière-plan et découpe le sujet</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was edited. What was painted on it is gone.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus la taille qu’il avait lors de la retouche. Ce qui y était peint est perdu.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>Vos retouches ne sont pas à l’abri d’un plantage&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>Le programme s’est arrêté avant la fin des retouches de %Ln image.</numerusform>
            <numerusform>Le programme s’est arrêté avant la fin des retouches de %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le fichier qui a été retouché. Ce qui était peint est appliqué au fichier actuel.</translation>
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
        <translation>Conserver au pinceau</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Effacer au pinceau</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>Restaurer au pinceau</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>Affiner une zone</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>Retirer une zone</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>Le détourage est dans le presse-papiers, avec sa transparence.</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Export de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>Export de %Ln image…</numerusform>
            <numerusform>Export de %Ln images…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copie de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Recette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>Il n’y a rien à exporter pour le moment.</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>Préparation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>La ligne de commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>S’il existe déjà</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>Exporter %Ln image</numerusform>
            <numerusform>Exporter %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>{name}, {type}, {model}, {date}, {width}, {height}, {size} et {number} sont remplacés</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>Le dossier où le fichier est écrit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>Copier la ligne de commande qui produit le même fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Aucun dossier n’a encore été choisi.</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>Seulement pour une image unique qui est un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>S’il existe déjà</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>Ce qui est fait s’il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>Pixels du résultat</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>Comment les boutiques veulent leurs images&#xa0;: recadrage, canevas et arrière-plan</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>Recadrer sur le sujet</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>Supprime ce qui entoure le sujet</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>Espace autour du sujet, par rapport à son plus grand côté</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>Canevas à taille propre</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>Le résultat prend cette taille, quelle que soit celle de l’image</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>Largeur du canevas</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>Hauteur du canevas</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>Quelle part du canevas est remplie</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>Agrandir les petites</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>Agrandit aussi ce qui est plus petit que le canevas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>Miroir horizontal</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>Miroir vertical</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Supprime l’arrière-plan des images sur votre propre ordinateur, avec le réseau InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;Le modèle intégré est petit et n’a été entraîné que sur des scènes de synthèse. Il sert à essayer le programme&#xa0;; il n’a pas la qualité des modèles officiels.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre&#xa0;: licence MIT. Il utilise ces bibliothèques, chacune sous sa propre licence&#xa0;: Qt (LGPL 3), libtorch (BSD à 3 clauses), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (licence curl), OpenSSL (Apache 2.0), spdlog, CLI11 et nlohmann-json (MIT et BSD). Les poids publiés d’InSPyReNet ont leur propre licence, affichée lors de leur téléchargement.&lt;/p&gt;&lt;p&gt;Ni télémétrie ni recherche de mises à jour&#xa0;: rien ne quitte cet ordinateur sans votre demande.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>À propos d’inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>Nombre de jours affichés</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>Quand le service était froid</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>Échec ou refus</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>Appels par jour et heure de la journée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>Appels à froid sur tous ceux du jour</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un autre ordinateur. Connectez-vous à celui-ci dans le gestionnaire de fichiers ou copiez d’abord le fichier ici.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;» depuis ici. Enregistrez d’abord l’image, puis ouvrez le fichier.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>L’élément déposé n’est ni une image ni un fichier.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez d’abord une image, un fichier ou l’adresse d’une image.</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>Récupération d’une image depuis %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>%1 a envoyé une page au lieu d’une image. Ouvrez l’image seule dans le navigateur, puis copiez-la ou copiez son adresse depuis là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln autre ne peut pas être ouverte non plus.</numerusform>
            <numerusform>%1 %Ln autres ne peuvent pas être ouvertes non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>Le mode hors ligne est actif, rien n’est donc récupéré depuis %1. Désactivez-le dans les préférences, ou enregistrez l’image et ouvrez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>Récupération d’une image depuis %1, %Ln autre attend…</numerusform>
            <numerusform>Récupération d’une image depuis %1, %Ln autres attendent…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 %Ln autre n’a pas pu être récupérée non plus.</numerusform>
            <numerusform>%1 %Ln autres n’ont pas pu être récupérées non plus.</numerusform>
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
        <translation>Il n’y a aucune image dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Poids (*.pth *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>Le modèle n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>Quitter inspyre&#xa0;?</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>Un export est en cours. Ce qui est terminé est conservé&#xa0;; le reste ne sera pas écrit.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>Un lot n’est pas terminé. Ce qui est fait reste, et il peut continuer à la prochaine ouverture de la fenêtre des lots.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Réveiller</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> passes</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>Passes d’une comparaison</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>Combien de fois chaque côté traite l’image&#xa0;; ils alternent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>Mettre fin à l’appel tout de suite</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>&amp;Ouvrir un exemple</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>Dessiner ce qu’on supposait d’un démarrage à froid à côté de ce qui est mesuré</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>Enregistrer les appels mesurés</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 secondes, supposées par &amp;cause</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 secondes, supposées par é&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>&amp;Aucun exemple</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>Fichier &amp;HAR…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>&amp;Trace Chrome…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>Le modèle n’a pas encore démarré&#xa0;; une comparaison exige les deux côtés.</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>Démarrer le service et attendre qu’il soit prêt</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>La même image des deux côtés, à tour de rôle</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>Préparation de ce qui serait envoyé…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>Appel du service…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>Rien n’a encore été mesuré. «&#xa0;Réveiller&#xa0;» démarre le service et montre où passe le temps&#xa0;; «&#xa0;Comparer&#xa0;» fait détourer la même image par le service et par cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>&amp;Fond</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pi&amp;nceau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>À di&amp;stance</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 sur %2 (%3 × %4, %5&#xa0;; médiane de %Ln passe)</numerusform>
            <numerusform>%1 sur %2 (%3 × %4, %5&#xa0;; médiane de %Ln passes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 déjà présents</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>%1 est publiée&#xa0;; pas encore comparée</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>Aucune n’est publiée</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, comme publiée</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>%1&#xa0;; aucune n’est publiée</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 millions de paramètres, %3 tenseurs, tous compatibles</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>Pas encore utilisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>Affichée après une vérification</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entraîné en</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>Choisissez un modèle dans la liste.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelLibrary</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>La durée habituelle d’une passe entière sur cet ordinateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>Utilisé, intégré</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>Supprimé, encore utilisé</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Interrompu à %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>Votre fichier&#xa0;: sa licence est celle de la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>MIT (code et poids)&#xa0;; certaines des images d’entraînement ont leurs propres conditions, plus strictes.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>Gestionnaire de modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>Détourer les images avec ce modèle</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>Lire le fichier entier et le comparer à ce qui est publié</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>Supprimer de cet ordinateur le fichier de ce modèle</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>Copier un fichier de poids dans le dossier des modèles après l’avoir vérifié</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>Afficher le dossier des modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé et vérifié.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>Reprendre le &amp;téléchargement</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>Arrêter ce qui est en cours avec ce modèle</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>Télécharger ce modèle&#xa0;; un téléchargement interrompu reprend où il en était</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» (%2) va être supprimé.</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>Il pourra être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>Ce modèle est utilisé. Ses poids restent en mémoire&#xa0;: le travail continue avec lui jusqu’à ce qu’un autre modèle soit choisi ou que le programme se termine. Le prochain démarrage utilisera le modèle intégré.</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>Supprimer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Poids (*.pth *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>Remplacer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>Il y a déjà un modèle dans «&#xa0;%1&#xa0;». Il sera remplacé si le nouveau fichier est valide.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>Impossible de créer le dossier des modèles «&#xa0;%1&#xa0;». Vérifiez les droits des dossiers parents.</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>Le mode hors ligne est actif : rien n’est téléchargé. Il peut être désactivé dans les préférences.</translation>
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
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>Petit modèle intégré, entraîné sur des scènes de synthèse seulement&#xa0;: pour essayer, sans la qualité officielle.</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>Votre fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>Issu du «&#xa0;model zoo&#xa0;» des auteurs d’InSPyReNet, pour comparer&#xa0;: entraîné sur les jeux d’images que son nom indique.</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>Ses hébergeurs n’offrent pas de téléchargement direct. Téléchargez-le dans un navigateur depuis le «&#xa0;model zoo&#xa0;» de github.com/plemeri/InSPyReNet, nommez-le «&#xa0;%1&#xa0;» et importez-le ici.</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>Meilleur sur les petites images et sur les objets qui touchent le bord. Ses auteurs le modifient sans préavis&#xa0;; il n’y a donc pas de somme de contrôle à laquelle le comparer.</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>Entraîné par ses auteurs sur 19 jeux publics de photographies&#xa0;: la qualité officielle.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Rapide (384 pixels)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>Maximale (%1 pixels)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 %Ln autre image a échoué.</numerusform>
            <numerusform>%1 %Ln autres images ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Export annulé après %Ln image.</numerusform>
            <numerusform>Export annulé après %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Export annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln image exportée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln images exportées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln image ignorée.</numerusform>
            <numerusform>%Ln images ignorées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>Utiliser pour toutes</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>Fichiers des résultats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>Plus haut&#xa0;: fichier plus gros et plus proche de l’original</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>Plus haut&#xa0;: plus long&#xa0;; les pixels sont les mêmes</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>Conserve chaque pixel tel quel&#xa0;; le fichier est plus gros</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>Fichier du profil colorimétrique</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>Choisir un profil ICC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>Ce que montre le fichier</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Détourage</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>Masque en trois canaux</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>Le format du fichier</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>Sans perte dans tous les cas</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>Bits de chaque canal</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil colorimétrique</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>Dans quel espace colorimétrique est le fichier</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir en sRGB</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>Convertir en un autre…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>Ce qui est conservé d’EXIF, XMP et IPTC</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>Sans lieu ni propriétaire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>Sous la transparence</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>Les couleurs des pixels invisibles</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>Prolongées depuis le contour</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>Comme dans l’image</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>Profils ICC (*.icc *.icm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>Le prochain export</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>Détouré avec</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
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
        <translation>%1&#xa0;%, à vérifier</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesDesk</name>
    <message>
        <source>Nothing is fetched from the network. The preferences change that.</source>
        <translation>Rien n’est récupéré depuis le réseau. Cela se change dans les préférences.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Mode hors ligne</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>Actuellement&#xa0;: largeur %1 pixels, dureté %2&#xa0;%, opacité %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>Réinitialiser le pinceau</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>Ce que peuvent occuper les étapes annulables d’une image&#xa0;; les plus anciennes disparaissent d’abord</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>Taille, dureté, opacité et pression comme au départ</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Mémoire pour l’annulation</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>Le pinceau et l’outil sont conservés d’un démarrage du programme à l’autre.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEngine</name>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>Ce qui calcule&#xa0;: le processeur ou une carte graphique</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>L’exactitude des nombres pendant le calcul du modèle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exact</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – rapide si le processeur le prend en charge</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – rapide sur les cartes graphiques</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>La part du processeur que le modèle utilise</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>Une image qui en demande plus est calculée par plus petits morceaux ou en plus petit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>Mémoire de la carte graphique pour les autres programmes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>À quelle taille le modèle examine les images</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Rapide (384 pixels)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>À laisser libre sur la carte graphique</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>État du modèle</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>Le modèle démarre…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>Le modèle n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>Le modèle calcule sur %1, en %2.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>Poids téléchargés ou importés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>Ces préférences et les recettes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>Retouches conservées au cas où le programme s’arrêterait soudainement, et durée des démarrages</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>Ce qui peut être recréé&#xa0;: les poids tels que cet ordinateur les utilise</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>Des variables d’environnement déplacent ces dossiers&#xa0;; l’infobulle de chacun nomme sa variable.</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1. %2 déplace ce dossier.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>Ouvrir le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>Le dossier %1 n’existe pas et ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>Le nom du dossier %1 contient un saut de ligne. Choisissez un autre dossier pour les modèles.</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>Le disque du dossier %1 est plein. Choisissez un autre dossier pour les modèles.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>On ne peut pas écrire dans le dossier %1. Choisissez un autre dossier pour les modèles, ou changez ses droits.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>Où les modèles sont désormais téléchargés, importés et cherchés, par la ligne de commande aussi</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>%1 est défini, le dossier des modèles ne peut donc pas être choisi ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln modèle reste dans %1, où l’on ne cherche plus. Déplacez son fichier dans le nouveau dossier pour continuer à l’utiliser.</numerusform>
            <numerusform>%Ln modèles restent dans %1, où l’on ne cherche plus. Déplacez leurs fichiers dans le nouveau dossier pour continuer à les utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Dossier des modèles</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>Des menus, des boutons et des messages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claire ou sombre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>Afficher la fenêtre de démarrage</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>Elle indique ce que fait le démarrage du programme&#xa0;; sans elle, la fenêtre principale apparaît d’abord</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>Combien de fichiers le menu retient&#xa0;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>Oublier les derniers fichiers ouverts</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>Une autre langue prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>Fichiers à retenir</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>Rien n’est récupéré depuis le réseau, quelle que soit la demande</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>Serveurs dont les images sont récupérées sans poser de question</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>Il n’y en a pas. Quand une image du web est déposée ou collée, une question est d’abord posée.</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>Demander à nouveau avant de récupérer quoi que ce soit depuis ce serveur</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Mode hors ligne</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>Nouvelle touche de l’action choisie</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>Appuyer sur la touche que l’action choisie doit avoir à la place des siennes</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>L’action choisie n’a alors aucune touche</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>L’action choisie reprend les touches qu’elle avait au départ</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>Toutes les actions reprennent les touches qu’elles avaient au départ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>%1 déplace l’image ou le focus, ou affiche l’original&#xa0;: aucune action ne peut avoir cette touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Choisissez une autre touche ou donnez-en d’abord une autre à cette action.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Réinitialiser tous les raccourcis&#xa0;?</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>Toutes les actions retrouvent les touches qu’elles avaient au départ.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Restaurer les valeurs par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>Tout ce que montre cette fenêtre, raccourcis compris, redevient ce qu’il était au début. Modèles, recettes et images restent où ils sont.</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>Restaurer les valeurs par défaut…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>Progression de cette image</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>De même pour tous les autres</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>Images et retouches (%1 *.inspyre);;Retouches (*.inspyre);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>Avec transparence</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>Sans transparence</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>Avec son profil colorimétrique</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>Sans profil colorimétrique&#xa0;: sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>Avec métadonnées</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>Sans métadonnées</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>Le fichier indique où ou avec quel appareil l’image a été prise.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Remarque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>%1, %2 × %3 pixels, %4 bits par canal, %5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément ré&amp;cent</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>Oublier ce qui a été ouvert&#xa0;; les fichiers sont conservés</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>Tous les réglages ensemble, sous un seul nom</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>Enregistrer, partager et supprimer des recettes</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>&amp;Ouvrir un fichier de recette…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>É&amp;crire un fichier de recette…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>Choisir une recette…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>Une partie de la recette n’a pas été comprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>Écrire une recette</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>détourage</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>masque en trois canaux</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>superposition</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>profondeur de l’image</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>toutes les métadonnées</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>métadonnées sans lieu ni propriétaire</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sans métadonnées</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualité %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>OpenRaster avec masque</translation>
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
        <translation>blanc</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2, rempli à %3&#xa0;%, %4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>%1 ne peut pas être écrit sur cet ordinateur. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>%1 est réservé aux détourages. Choisissez un autre format pour ceci.</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>%1 n’a pas de transparence. Choisissez un arrière-plan ou un autre format.</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>Aucun fichier de profil colorimétrique n’a encore été choisi.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1&#xa0;; plateforme %2, démarrage %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>Aucun appel n’a été mesuré pendant ces jours.</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>Sur %1 en %2, le service était froid pour %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 Le plus souvent entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>Service&#xa0;: inactif, hors ligne</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>Service&#xa0;: appel en cours…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>Service&#xa0;: détoure</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>Service&#xa0;: non utilisé</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>Le mode hors ligne est actif&#xa0;: aucune connexion n’est établie</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>%1, tel qu’au dernier appel</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>Tentative échouée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échec après %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>Service, réveil</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>Service, une image</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Première question</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>Le mode hors ligne est actif&#xa0;: aucune connexion n’est établie. Désactivez-le dans les préférences.</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>Saisissez d’abord l’adresse de votre service.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>Un réveil est payé jusqu’à ce que l’instance soit restée inactive %1</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>Le temps de l’instance pour une image</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>Service, froid</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>Service, préchauffage</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>Service, chaud</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>Électricité pour une image</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>La moitié a pris moins</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>19 sur 20 ont pris moins</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>Envoyé pour une image</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>Reçu pour une image</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>Avec les prix de la page «&#xa0;Conseils&#xa0;»</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>Le mode hors ligne est actif, rien n’a donc été envoyé. Désactivez-le d’abord dans les préférences.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>Ce n’est pas l’adresse d’un service. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>Un jeton n’est pas envoyé sans chiffrement. Utilisez une adresse https, ou aucun jeton.</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>La commande du jeton a échoué. Essayez-la dans un terminal&#xa0;; il faut peut-être d’abord vous connecter.</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez l’adresse, le port et le réseau.</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>Le proxy ne laisse pas passer l’appel. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>Le serveur exige le chiffrement. Écrivez https:// au lieu de http://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>Le serveur n’utilise pas TLS à cet endroit. Écrivez http:// au lieu de https://, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>Le certificat du serveur a expiré ou n’est pas encore valable. Vérifiez l’horloge de cet ordinateur&#xa0;; sinon, le serveur a besoin d’un nouveau certificat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>Le certificat du serveur n’est signé par personne à qui cet ordinateur fait confiance. Ce n’est peut-être pas le serveur que vous croyez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>Le certificat du serveur est établi pour un autre nom. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>Impossible d’établir une connexion chiffrée. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>Le serveur redirige ailleurs, ce qui n’est pas suivi. Utilisez l’adresse qu’il indique.</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>Une page de connexion est arrivée au lieu d’une réponse. Le service demande un jeton.</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>Ce réseau répond lui-même. Ouvrez un navigateur web et connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>Le service ne sait pas qui appelle. Il demande un jeton d’identité dont l’audience est son adresse.</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>L’appelant n’a pas le droit d’appeler ce service. Le compte a besoin du rôle roles/run.invoker, et le jeton, de l’adresse du service comme audience.</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>Il n’y a rien à cette adresse. Vérifiez son chemin&#xa0;; une plateforme répond de même là où aucun service n’est déployé.</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>Le service n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>L’image est trop grande pour le service.</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>Le service est trop occupé en ce moment. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>Le service est injoignable en ce moment. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>Le service a échoué. Son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>L’appel a pris trop de temps et a été abandonné.</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>Rien n’est arrivé pendant trop longtemps, l’appel a donc été abandonné. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>La connexion s’est interrompue au milieu de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>Quelque chose répond là, mais ce n’est pas un tel service. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>La réponse du service est inutilisable. Il est peut-être d’une autre version.</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>Non essayé&#xa0;: le service a échoué plusieurs fois de suite. Il sera de nouveau sollicité dans une demi-minute.</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 Selon ses propres mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>Le service était à pleine vitesse %1 avant que la requête ne l’atteigne&#xa0;: voyez le délai de la sonde de démarrage.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>L’essentiel (%1) vient de la plateforme&#xa0;: trouver une machine, récupérer l’image du conteneur. Réveiller le service à temps ou maintenir une instance aide&#xa0;; un programme plus rapide, non.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>L’essentiel (%1) vient du démarrage du service lui-même.</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>L’essentiel (%1) vient du démarrage du service lui-même&#xa0;; sa phase la plus lente est «&#xa0;%2&#xa0;», avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>%Ln tentative précédente a échoué</numerusform>
            <numerusform>%Ln tentatives précédentes ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1, ce qui a pris %2 avec les pauses&#xa0;: %3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>Sur %1, %2 d’attente&#xa0;: bien plus que d’habitude, le service était donc probablement froid. Il n’indique pas ses phases.</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>Sur %1, %2 d’attente. Ce service n’indique pas ses phases.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>Sur %1&#xa0;: %2 avant le lancement du processus du service, %3 jusqu’à la pleine vitesse, %4 de travail et %5 de réseau.</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>Sur %1&#xa0;: %2 jusqu’à la pleine vitesse du service, qui venait de démarrer, %3 de travail et %4 de réseau.</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>Le service était chaud&#xa0;: sur %1, %2 de travail, %3 de passage par la plateforme et %4 de réseau.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>probablement froid</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en préchauffage</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>chaud, autre instance</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>refusé par la plateforme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>En attente depuis %1&#xa0;: aucune nouvelle du service</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>En attente depuis %1&#xa0;: le service démarre, %2 (%3)</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>En attente depuis %1&#xa0;: le service démarre, %2</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>Co&amp;nseils</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archive HTTP (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Trace Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>Afficher ou masquer ces réglages</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>Ce qui montre au service que vous avez le droit de l’appeler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>Collé, dans le trousseau</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>D’une commande</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>Images de l’éditeur</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>Qui détoure les images de l’éditeur&#xa0;; chaque résultat indique qui l’a fait</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>Le premier prêt</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>Coller un jeton d’identité</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Jeton collé</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>Pour Cloud Run, un jeton d’identité dont l’audience est l’adresse ci-dessus</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>Commande qui affiche un jeton</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>Exécutée sans shell, chaque fois que le dernier jeton a expiré</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>Redemander avant l’envoi</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>Oublier que des images peuvent être envoyées à cette adresse</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>Le fichier de réglages était endommagé&#xa0;; les valeurs par défaut sont utilisées. Il a été conservé sous le nom %1.damaged.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>Impossible d’écrire les réglages dans %1. Vérifiez les droits de ce dossier.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sur l’image</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoomer vers le pointeur</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Molette de la souris</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>Glisser, ou flèches du clavier</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>Image entière ou taille réelle</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Déplacer le séparateur</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>Glisser, ou Tab puis flèches du clavier</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>Maintenir O</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>Taille et dureté du pinceau</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Glisser avec le bouton droit</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>Enregistrer les retouches</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>Retouches (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>Les retouches sont enregistrées dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>Impossible d’enregistrer les retouches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>De quelle image sont ces retouches&#xa0;?</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>Où est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert, car l’image de ces retouches est absente.</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>Ouvrir les retouches</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>Des retouches pour «&#xa0;%1&#xa0;» ont été trouvées.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Recette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>Démarrage du programme</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>Version %1 · supprime les arrière-plans sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>Fermer cette fenêtre&#xa0;; le démarrage continue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>Ouverture de la fenêtre…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>Prêt. %1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>Prêt, à pleine vitesse.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>Séparateur entre original et résultat</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>Glissez ou utilisez les flèches pour comparer original et résultat</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Déposez pour ajouter à la liste</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>Impossible de détourer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>Ouvrir d’autres images…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>Aperçu rapide…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>Qualité maximale…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>Impossible de démarrer le modèle.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>Le modèle n’a pas été démarré.</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>En attente du modèle…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>Examen plus précis de la zone…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>Utiliser le petit modèle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>Échec du démarrage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>L’historique des démarrages est endommagé et recommence à zéro.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>Exporter les temps</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>Temps de démarrage</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>Exporter en &amp;trace Chrome…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>Pour chrome://tracing et ui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>Aucun démarrage précédent</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Médiane du dernier démarrage</numerusform>
            <numerusform>Médiane des %Ln derniers démarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>prêt après %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>Barres épaisses&#xa0;: ce démarrage. Barres fines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>médiane des démarrages précédents</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>démarrage du %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>Démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>Prêt après %1&#xa0;; préchauffage en cours</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>Prêt après %1, à pleine vitesse après %2</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>Échec du démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>La phase la plus lente est «&#xa0;%1&#xa0;», avec %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>Ce démarrage a été prêt %1 plus tôt (comparé à&#xa0;: %2).</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>Ce démarrage a été prêt %1 plus tard (comparé à&#xa0;: %2).</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Trace Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>Démarrages précédents pour comparer</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln thread · %1</numerusform>
            <numerusform>%Ln threads · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>Progression du démarrage du modèle</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>Temps de la dernière image</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1&#xa0;s (décodage %2, modèle %3, affinage %4&#xa0;ms)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>«&#xa0;%1&#xa0;», détouré avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>%Ln image à traiter</numerusform>
            <numerusform>%Ln images à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>Résultat des retouches enregistrées</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>«&#xa0;%1&#xa0;» a été détouré avec %2 lors d’une exécution précédente&#xa0;; «&#xa0;Réessayer&#xa0;» le refait</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>Aucun sujet n’a été trouvé dans cette image. Tracez un cadre autour, peignez dessus ou essayez un autre modèle.</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>Essayer une zone</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>Tracer un cadre&#xa0;: le modèle examine cette partie seule</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Vérifiez si le fichier a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: accès refusé. Modifiez ses droits ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image d’un format connu. Convertissez-la en PNG, JPEG, WebP ou TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour la mémoire de cet ordinateur ou dépasse 32&#xa0;768 pixels sur un côté. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;». Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou n’est pas un fichier de poids. Téléchargez-le à nouveau, choisissez un autre fichier ou utilisez le petit modèle.</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle connu de ce programme. Choisissez un autre modèle ou utilisez le petit.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>Les poids de «&#xa0;%1&#xa0;» ne correspondent pas au réseau. Choisissez un autre fichier ou utilisez le petit modèle.</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>La somme de contrôle de «&#xa0;%1&#xa0;» est incorrecte&#xa0;; le fichier n’a pas été utilisé. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>Chargement de libtorch</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>Recherche de cartes graphiques</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lecture des poids</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construction du réseau</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>Optimisation pour cet ordinateur</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Ouverture de l’image</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>Suppression de l’arrière-plan</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>Affinage des contours</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>Encodage de l’image</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>souche</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>Impossible avec ces réglages.</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>Impossible avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>Le transfert depuis %1 a échoué. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>Impossible de charger libtorch depuis «&#xa0;%1&#xa0;». Réinstallez le programme.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à une autre version de ce programme. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>Le périphérique «&#xa0;%1&#xa0;» est inutilisable. Choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>La mémoire est insuffisante. Fermez d’autres programmes ou choisissez une taille ou un modèle plus petits.</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>Le périphérique a signalé une erreur. Réessayez ou choisissez le processeur (CPU) dans les préférences.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>Une erreur s’est produite dans le programme. Réessayez&#xa0;; les détails aident à la signaler.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 Cause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>Calculé par plus petits morceaux pour respecter la limite de mémoire de %1. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>Calculé par plus petits morceaux, car la mémoire ne suffisait pas. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>Calculé en %1 au lieu de %2 pour respecter la limite de mémoire de %3.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>Calculé en %1 au lieu de %2, car la mémoire ne suffisait pas.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>Le mode hors ligne est actif, rien n’a donc été téléchargé. Désactivez-le d’abord dans les préférences.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Ordonnancement</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>Pilote GPU, CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>PyTorch, mémoire</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>Nom, TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>Conteneur, Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>Pilote, CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>PyTorch, poids</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>Noyaux, préchauffage</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrage %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>Supposé, par cause</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>Supposé, par événement</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1, mesuré par personne</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>Une estimation d’août 2025&#xa0;: où passent les 60 secondes</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>Une autre estimation des mêmes personnes&#xa0;; les deux se contredisent</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1&#xa0;: en cours depuis %2, à partir de %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1&#xa0;: %2, de %3 à %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>Ici, le service et cet ordinateur sont tracés sur un même axe de temps.</translation>
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
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>Le jeton est dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>Aucun jeton n’est conservé pour cette adresse.</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>Aucun trousseau n’est utilisable&#xa0;: un jeton est retenu jusqu’à la fermeture du programme et n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>Aucun trousseau n’est utilisable&#xa0;: le jeton est retenu jusqu’à la fermeture du programme et n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Couleur du fond</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>Image du fond</translation>
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
        <translation>Ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1&#xa0;: non commencé</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1&#xa0;: en cours depuis %2, à partir de %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1&#xa0;: %2, de %3 à %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation>Phases du démarrage</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>Toujours récupérer depuis %1</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>Récupérer depuis le web&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>Elle est sur le web, pas sur cet ordinateur. Seul ce que vous autorisez est récupéré, et %1 apprend ainsi l’adresse de cet ordinateur. Rien n’est envoyé.</numerusform>
            <numerusform>Elles sont sur le web, pas sur cet ordinateur. Seul ce que vous autorisez est récupéré, et %1 apprend ainsi l’adresse de cet ordinateur. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>Récupérer %Ln image depuis %1 ?</numerusform>
            <numerusform>Récupérer %Ln images depuis %1 ?</numerusform>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
