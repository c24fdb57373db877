<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.safetensors);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>Elimina el fondo de las imágenes en este equipo.

Ejemplo: inspyre --device cpu foto.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>Imágenes y carpetas que abrir.</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>Modelo: un nombre o un archivo de pesos.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto, fp32, bf16 o fp16.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>Por ejemplo, de, fr, es, ja, zh_CN, ar o en.</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>Abrir la ventana principal de inmediato.</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>Mostrar las fases del inicio en JSON y salir, para mediciones.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 no puede ser «%2». Use uno de estos valores: %3.</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>Consulte inspyre --help.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>Abrir imágenes del disco</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>Añadir todas las imágenes de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the cut-out as a PNG file with a transparent background</source>
        <translation>Guardar el recorte como archivo PNG con fondo transparente</translation>
    </message>
    <message>
        <source>&amp;Quick export</source>
        <translation>Exportación &amp;rápida</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture without asking</source>
        <translation>Guardar el recorte junto a la imagen sin preguntar</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>Guardar en una carpeta los recortes de todas las imágenes terminadas</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>Quitar esta imagen de la lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>&amp;Copiar recorte</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>Copiar el recorte con su transparencia al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>Añadir la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>Original y resultado, separados por una línea móvil</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>Original y resultado, uno junto al otro</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>Solo el recorte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>La imagen tal como era</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Máscara alfa</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>Opacidad de cada píxel: lo blanco se conserva, lo negro se elimina</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>Mostrar la transparencia como una cuadrícula</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>Mostrar el recorte sobre blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>Mostrar el recorte sobre gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>Mostrar el recorte sobre negro</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>Mostrar el recorte sobre el color que elija</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>Reducir la imagen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>Un píxel de la imagen es un píxel de la pantalla</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Ocupar toda la pantalla con esta ventana</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>Mostrar la imagen anterior a esta</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>Mostrar la imagen que sigue a esta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try again with a picture that failed</source>
        <translation>Volver a intentarlo con una imagen fallida</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>Elegir &amp;archivo de modelo…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>Usar un modelo de un archivo de pesos</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>&amp;Tiempos de inicio</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>Lo que tardó el inicio del programa, fase por fase</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Todas las teclas de esta ventana</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>A&amp;cerca de inspyre</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>Zoom con Ctrl y más o menos; mover la imagen con las teclas de flecha</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
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
        <translation>Modelo no iniciado</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>Haga clic para ver los tiempos de inicio</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>Iniciando el modelo…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>Las imágenes esperan a que el modelo esté listo.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>No iniciado: %1</translation>
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
        <translation>Dispositivo: %1
Precisión: %2
Modelo: %3
Biblioteca: %4
Estado: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>a pleno rendimiento</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>utilizable, aún en calentamiento</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – en calentamiento</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – no se puede usar: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – exacta</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – rápida si el procesador la admite</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – rápida en tarjetas gráficas</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>Probar la imagen de ejemplo</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>Archivos, carpetas enteras o una imagen de otro programa. El fondo se elimina en este equipo; no se sube nada.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>perfil de color</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Se conservó: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>El recorte está en el portapapeles, con transparencia.</translation>
    </message>
    <message>
        <source>Export the cut-out</source>
        <translation>Exportar el recorte</translation>
    </message>
    <message>
        <source>PNG with transparency (*.png)</source>
        <translation>PNG con transparencia (*.png)</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Exportando «%1»…</translation>
    </message>
    <message>
        <source>Export all finished pictures into a folder</source>
        <translation>Exportar todas las imágenes terminadas a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>Exportando %Ln imagen…</numerusform>
            <numerusform>Exportando %Ln imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copiando «%1»…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 Y %Ln más falló.</numerusform>
            <numerusform>%1 Y %Ln más fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln picture(s) exported.</source>
        <translation>
            <numerusform>%1 %Ln imagen exportada.</numerusform>
            <numerusform>%1 %Ln imágenes exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Exportación cancelada tras %Ln imagen.</numerusform>
            <numerusform>Exportación cancelada tras %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Exportación cancelada. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln imagen exportada a «%1».</numerusform>
            <numerusform>%Ln imágenes exportadas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “%1”, %2 × %3, %4. %5</source>
        <comment>file, width, height, bytes, what was kept</comment>
        <translation>Se exportó «%1», %2 × %3, %4. %5</translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation> Nota: %1.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoom hacia el puntero</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Rueda del ratón</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>Arrastrar, o teclas de flecha</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>Mostrar todo, o tamaño real</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover el divisor</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>Arrastrarlo, o Tab hasta él y teclas de flecha</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>Mantener pulsada O</translation>
    </message>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Elimina el fondo de las imágenes en su propio equipo, con la red InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;El modelo integrado es pequeño y se entrenó solo con escenas renderizadas. Sirve para probar; no tiene la calidad oficial.&lt;/p&gt;&lt;h3&gt;Licencias&lt;/h3&gt;&lt;p&gt;inspyre: licencia MIT. Funciona con estas bibliotecas, cada una con su propia licencia: Qt (LGPL 3), libtorch (BSD de 3 cláusulas), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (licencia curl), OpenSSL (Apache 2.0), spdlog, CLI11 y nlohmann-json (MIT y BSD). Los pesos publicados de InSPyReNet tienen su propia licencia, que se muestra donde se descargan.&lt;/p&gt;&lt;p&gt;No hay telemetría ni comprobación de actualizaciones: nada sale de este equipo a menos que usted lo pida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>Acerca de inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MainWindow</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>inspyre</source>
        <translation>inspyre</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>No hay imágenes en «%1».</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>“%1” is on the web. Save the picture first, then open the file.</source>
        <translation>«%1» está en la web. Guarde primero la imagen y abra luego el archivo.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture or a file first.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copie primero una imagen o un archivo.</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>Lo que se soltó no es ni una imagen ni un archivo.</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>Pesos (*.pth *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>El modelo no se inició: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>¿Salir de inspyre?</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>Todavía hay una exportación en curso. Lo terminado se conserva; el resto no se escribe.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Backdrop</source>
        <translation>&amp;Fondo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1 %</translation>
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
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>Modelo integrado pequeño, entrenado con escenas renderizadas: para probar, sin la calidad oficial.</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>Su propio archivo: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>Recortado con</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>Rápida (384 píxeles)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>Completa (%1 píxeles)</translation>
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
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>Progreso de esta imagen</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>El archivo de ajustes estaba dañado, por lo que se usan los valores predeterminados. Se conservó como %1.damaged.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>No se pudieron escribir los ajustes en %1. Compruebe los permisos de esa carpeta.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>Inicio del programa</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>Versión %1 · elimina fondos en este equipo</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>Cerrar esta ventana; el inicio continúa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>Abriendo la ventana…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>Listo. %1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>Listo, a pleno rendimiento.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>Divisor entre original y resultado</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>Arrastre o use las teclas de flecha para comparar original y resultado</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Suelte para añadir a la lista</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>No se pudo recortar «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>Abrir otras…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>Vista previa rápida…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>Calidad completa…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>No se pudo iniciar el modelo.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>El modelo no se ha iniciado.</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>Elegir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>Usar el modelo pequeño</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>El inicio falló: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>El registro de inicios anteriores está dañado y comienza de nuevo.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>Exportar los tiempos</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>Tiempos de inicio</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>Exportar como &amp;traza de Chrome…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>Para chrome://tracing y ui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>Aún no hay inicios anteriores</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Mediana del último inicio</numerusform>
            <numerusform>Mediana de los últimos %Ln inicios</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>listo tras %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>Barras gruesas: este inicio. Barras finas: %1.</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>la mediana de los inicios anteriores</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>el inicio del %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>Iniciando: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>Listo tras %1; aún en calentamiento</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>Listo tras %1, a pleno rendimiento tras %2</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>El inicio falló: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>La fase más lenta es «%1», con %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>Este inicio estuvo listo %1 antes que %2.</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>Este inicio estuvo listo %1 después que %2.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Traza de Chrome (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln hilo · %1</numerusform>
            <numerusform>%Ln hilos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>Progreso del inicio del modelo</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>Tiempos de la última imagen</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 s (decodificación %2, modelo %3, refinado %4 ms)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>«%1», recortada con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>%Ln imagen pendiente</numerusform>
            <numerusform>%Ln imágenes pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>«%1» no existe. Compruebe si se movió o se cambió de nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>No se puede abrir «%1»: permiso denegado. Cambie sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>«%1» es una carpeta, no un archivo. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>«%1» no es una imagen de un formato conocido. Conviértala a PNG, JPEG, WebP o TIFF.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>«%1» está dañado o incompleto. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>«%1» es demasiado grande para la memoria de este equipo o supera los 32 768 píxeles por lado. Redúzcalo primero.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>No se escribió «%1»: el disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>No se pudo escribir «%1». Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>«%1» está dañado o no es un archivo de pesos. Descárguelo de nuevo, elija otro archivo o use el modelo pequeño.</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>«%1» no es un modelo que este programa conozca. Elija otro modelo o use el pequeño.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>Los pesos de «%1» no encajan en la red. Elija otro archivo o use el modelo pequeño.</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>La suma de comprobación de «%1» es incorrecta, por lo que no se usó. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>Cargando libtorch</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>Buscando tarjetas gráficas</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Leyendo los pesos</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Construyendo la red</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>Optimizando para este equipo</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Abriendo la imagen</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando la imagen</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>Eliminando el fondo</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>Refinando los bordes</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>Codificando la imagen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimización</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>bloque inicial</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>Esto no funciona con estos ajustes.</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>Esto no funciona con «%1».</translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>El bloqueo sin conexión está activado, por lo que no se descargó nada. Desactívelo primero en las preferencias.</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>La transferencia desde %1 falló. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>No se puede cargar libtorch desde «%1». Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>«%1» pertenece a otra versión de este programa. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>El dispositivo «%1» no se puede usar. Elija otro dispositivo en las preferencias.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>No hay suficiente memoria. Cierre otros programas o elija un tamaño o un modelo menor.</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>El dispositivo notificó un error. Inténtelo de nuevo o elija la CPU en las preferencias.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>Algo falló en el programa. Inténtelo de nuevo; los detalles ayudan a notificarlo.</translation>
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
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 de %2</translation>
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
        <translation>%1 Causa: %2.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>Calculado en partes más pequeñas para respetar el límite de memoria de %1. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>Calculado en partes más pequeñas porque la memoria no era suficiente. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>Calculado a %1 en lugar de %2 para respetar el límite de memoria de %3.</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>Calculado a %1 en lugar de %2 porque la memoria no era suficiente.</translation>
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
        <translation>Abriendo la ventana</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1: no comenzada</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: en curso desde hace %2, desde %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2, de %3 a %4</translation>
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
        <translation>Fases del inicio</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
</context>
</TS>
