package mx.recauda.platform.rendicion.informes;

import java.util.List;

/** What the templates of a table read: everything already said in the language of the page. */
final class Vista {

    private Vista() {}

    /** A table. Column groups are empty when the head has a single row. */
    record Tabla(
            String clave,
            String titulo,
            String rotuloDeFila,
            List<Grupo> grupos,
            List<Columna> columnas,
            List<Fila> filas,
            boolean densa) {

        /** Columns with the name of the row and the findings. */
        public int ancho() {
            return columnas.size() + 2;
        }

        /** Label of a column with its group, for narrow screens. */
        public String rotuloCompleto(int columna) {
            int hasta = 0;
            for (Grupo grupo : grupos) {
                hasta += grupo.ancho();
                if (columna < hasta) {
                    return (grupo.rotulo() + " " + columnas.get(columna).rotulo()).strip();
                }
            }
            return columnas.get(columna).rotulo();
        }

        /** The group row that stands before a row, when it opens a group. */
        public boolean abreGrupo(int fila) {
            String grupo = filas.get(fila).grupo();
            return !grupo.isEmpty() && (fila == 0 || !filas.get(fila - 1).grupo().equals(grupo));
        }
    }

    /** Head over several columns. */
    record Grupo(String rotulo, int ancho) {}

    /** One column. */
    record Columna(
            String clave,
            String rotulo,
            String unidad,
            boolean numero,
            boolean prosa,
            boolean borde) {}

    /** One row; a sum is not published and carries no findings. */
    record Fila(
            String grupo,
            String nombre,
            String ruta,
            String ancla,
            List<String> lugares,
            List<Marca> marcas,
            List<TextoLargo> textos,
            List<Casilla> casillas,
            List<Hallazgo> hallazgos,
            boolean suma) {}

    /** A long text under the name of its row. */
    record TextoLargo(
            String rotulo,
            String texto,
            String ruta,
            String ancla,
            List<Marca> marcas,
            int largo) {}

    /** One cell. */
    record Casilla(
            String texto,
            String publicado,
            String ruta,
            String ancla,
            String clase,
            boolean vacia,
            List<Marca> marcas) {

        static final Casilla NINGUNA = new Casilla("", "", "", "", "", true, List.of());

        /** Ids of the findings that describe it. */
        public String descrita() {
            return marcas.isEmpty()
                    ? ""
                    : String.join(" ", marcas.stream().map(m -> "h" + m.numero()).toList());
        }
    }

    /** Number of a finding beside its cell. */
    record Marca(int numero, String estilo) {}

    /** A finding as shown in the row or in a list. */
    record Hallazgo(
            int numero,
            String regla,
            String gravedad,
            String seccion,
            String rotuloDeSeccion,
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje,
            String remedio,
            boolean justificado,
            String ancla,
            String rutaOrigen,
            String rutaJustificar,
            String rutaSeccion) {

        /** The same where its cell is not on the page: its number leads nowhere. */
        Hallazgo sinCelda() {
            return new Hallazgo(
                    numero,
                    regla,
                    gravedad,
                    seccion,
                    rotuloDeSeccion,
                    ubicacion,
                    publicado,
                    esperado,
                    mensaje,
                    remedio,
                    justificado,
                    "",
                    rutaOrigen,
                    rutaJustificar,
                    rutaSeccion);
        }

        /** Modifier of its mark. */
        public String estilo() {
            return justificado ? "done" : gravedad;
        }
    }
}
