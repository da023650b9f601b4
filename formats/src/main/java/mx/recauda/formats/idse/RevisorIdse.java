package mx.recauda.formats.idse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reviews the structure of an IDSE file as it streams by: memory does not depend on its size and
 * every incident is delivered, none kept.
 *
 * <p>Accepted: Windows-1252 or ASCII, lines ended by CRLF or LF, with or without a line end after
 * the control record.
 */
public final class RevisorIdse implements Renglones.Visita {

    /** What is done with each record of movement that is right. */
    interface Correcto {
        /** The 168 bytes from the offset; valid during the call only. */
        void movimiento(byte[] bytes, int inicio, int linea, TipoDeMovimiento tipo);
    }

    private final String archivo;
    private final Idioma idioma;
    private final Consumer<Incidencia> destino;
    private final Correcto correcto;
    private final Map<String, Integer> porCodigo = new TreeMap<>();
    private Optional<TipoDeMovimiento> tipo = Optional.empty();
    private String guia = "";
    private int movimientos;
    private int conErrores;
    private int errores;
    private int lineaDeControl;
    private int ultimaLinea;

    private RevisorIdse(
            String archivo, Idioma idioma, Consumer<Incidencia> destino, Correcto correcto) {
        this.archivo = archivo;
        this.idioma = idioma;
        this.destino = destino;
        this.correcto = correcto;
    }

    /**
     * Reviews a whole file.
     *
     * @param archivo name for the messages
     * @param destino receives every incident, in the order of the file
     */
    public static Revision revisa(
            InputStream entrada, String archivo, Idioma idioma, Consumer<Incidencia> destino)
            throws IOException {
        return revisa(entrada, archivo, idioma, destino, (bytes, inicio, linea, tipo) -> {});
    }

    static Revision revisa(
            InputStream entrada,
            String archivo,
            Idioma idioma,
            Consumer<Incidencia> destino,
            Correcto correcto)
            throws IOException {
        RevisorIdse revisor = new RevisorIdse(archivo, idioma, destino, correcto);
        long bytes = Renglones.recorre(entrada, revisor);
        return revisor.cierra(bytes);
    }

    @Override
    public int ancho() {
        return Diseno.LONGITUD;
    }

    /** Takes a right movement like those before it; anything else is looked at as a line. */
    @Override
    public boolean previsto(byte[] bytes, int inicio, int numero) {
        if (lineaDeControl > 0
                || tipo.isEmpty()
                || !mismaGuia(bytes, inicio)
                || !Estructura.esCorrecta(bytes, inicio, tipo.get())) {
            return false;
        }
        ultimaLinea = numero;
        movimientos++;
        correcto.movimiento(bytes, inicio, numero, tipo.get());
        return true;
    }

    @Override
    public void renglon(byte[] bytes, int inicio, int longitud, int numero) {
        if (longitud == 0 || (longitud == 1 && bytes[inicio] == 0x1A)) {
            return;
        }
        ultimaLinea = numero;
        if (lineaDeControl > 0) {
            anota(ErrorIdse.DESPUES_DEL_CONTROL, numero, numero, lineaDeControl);
        } else if (Control.loParece(bytes, inicio, longitud)) {
            control(bytes, inicio, longitud, numero);
        } else {
            movimiento(bytes, inicio, longitud, numero);
        }
    }

    @Override
    public void desmedido(int numero, long longitud) {
        ultimaLinea = numero;
        movimientos++;
        conErrores++;
        anota(ErrorIdse.LINEA_DESMEDIDA, numero, numero, longitud);
    }

    private void movimiento(byte[] bytes, int inicio, int longitud, int numero) {
        movimientos++;
        int antes = errores;
        if (longitud != Diseno.LONGITUD) {
            anotaLongitud(bytes, inicio, longitud, numero);
        } else {
            tipoDe(bytes, inicio, numero)
                    .ifPresent(t -> revisaMovimiento(bytes, inicio, numero, t));
        }
        if (errores > antes) {
            conErrores++;
        }
    }

    private void anotaLongitud(byte[] bytes, int inicio, int longitud, int numero) {
        int binario = primerBinario(bytes, inicio, longitud);
        if (binario >= 0) {
            anota(
                    ErrorIdse.BINARIO,
                    numero,
                    numero,
                    binario + 1,
                    Diagnostico.visible((char) (bytes[inicio + binario] & 0xFF)));
        } else if (tieneLetraDeDosBytes(bytes, inicio, longitud)) {
            anota(ErrorIdse.LETRA_DE_DOS_BYTES, numero, numero, longitud);
        } else {
            anota(ErrorIdse.LONGITUD, numero, numero, longitud);
        }
    }

    private Optional<TipoDeMovimiento> tipoDe(byte[] bytes, int inicio, int numero) {
        String clave = Control.texto(bytes, inicio + 131, 2);
        Optional<TipoDeMovimiento> propio = TipoDeMovimiento.deClave(clave);
        if (propio.isEmpty()) {
            anota(ErrorIdse.TIPO_DESCONOCIDO, numero, numero, clave);
        } else if (tipo.isEmpty()) {
            tipo = propio;
        } else if (!tipo.equals(propio)) {
            anota(ErrorIdse.TIPOS_MEZCLADOS, numero, numero, clave, tipo.get().clave());
        }
        return propio;
    }

    private void revisaMovimiento(byte[] bytes, int inicio, int numero, TipoDeMovimiento propio) {
        int antes = errores;
        revisaGuia(bytes, inicio, numero);
        if (!Estructura.esCorrecta(bytes, inicio, propio)) {
            entrega(Diagnostico.de(bytes, inicio, numero, propio, idioma));
        }
        if (errores == antes && tipo.equals(Optional.of(propio))) {
            correcto.movimiento(bytes, inicio, numero, propio);
        }
    }

    private void revisaGuia(byte[] bytes, int inicio, int numero) {
        if (guia.isEmpty()) {
            guia = Control.texto(bytes, inicio + 133, 5);
            return;
        }
        if (!mismaGuia(bytes, inicio)) {
            String propia = Control.texto(bytes, inicio + 133, 5);
            anota(ErrorIdse.GUIA_DISTINTA, numero, numero, propia, guia);
        }
    }

    private boolean mismaGuia(byte[] bytes, int inicio) {
        for (int i = 0; i < guia.length(); i++) {
            if (bytes[inicio + 133 + i] != guia.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void control(byte[] bytes, int inicio, int longitud, int numero) {
        lineaDeControl = numero;
        String registro = Control.texto(bytes, inicio, longitud);
        if (longitud != Diseno.LONGITUD || !Control.bienFormado(registro)) {
            anota(ErrorIdse.CONTROL_MAL_FORMADO, numero, numero, longitud);
            return;
        }
        int total = Integer.parseInt(Control.total(registro));
        if (total != movimientos) {
            anota(ErrorIdse.TOTAL_DISTINTO, numero, numero, total, movimientos);
        }
        if (!guia.isEmpty() && !guia.equals(Control.guia(registro))) {
            anota(ErrorIdse.GUIA_DISTINTA, numero, numero, Control.guia(registro), guia);
        }
    }

    private Revision cierra(long bytes) {
        if (ultimaLinea == 0) {
            anota(ErrorIdse.VACIO, 0, archivo);
        } else if (lineaDeControl == 0) {
            anota(ErrorIdse.SIN_CONTROL, ultimaLinea, ultimaLinea, movimientos);
        }
        String propia = Control.esGuia(guia) ? guia : "";
        return new Revision(tipo, propia, movimientos, conErrores, bytes, porCodigo, errores);
    }

    private void anota(ErrorIdse error, int linea, Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < textos.length; i++) {
            textos[i] = String.valueOf(argumentos[i]);
        }
        entrega(List.of(Incidencia.de(error, idioma, textos).enLinea(linea)));
    }

    private void entrega(List<Incidencia> incidencias) {
        for (Incidencia incidencia : incidencias) {
            porCodigo.merge(incidencia.codigo(), 1, Integer::sum);
            if (incidencia.esError()) {
                errores++;
            }
            destino.accept(incidencia.enArchivo(archivo));
        }
    }

    private static int primerBinario(byte[] bytes, int inicio, int longitud) {
        for (int i = 0; i < longitud; i++) {
            byte octeto = bytes[inicio + i];
            if (octeto >= 0 && octeto < ' ' && octeto != '\t') {
                return i;
            }
        }
        return -1;
    }

    private static boolean tieneLetraDeDosBytes(byte[] bytes, int inicio, int longitud) {
        for (int i = 0; i + 1 < longitud; i++) {
            int primero = bytes[inicio + i] & 0xFF;
            int segundo = bytes[inicio + i + 1] & 0xFF;
            if ((primero == 0xC3 || primero == 0xC2) && segundo >= 0x80 && segundo <= 0xBF) {
                return true;
            }
        }
        return false;
    }
}
