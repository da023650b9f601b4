package mx.recauda.formats.banco;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The settlement file of our own: UTF-8, comma, line feed; a head, a line for each payment and a
 * last one with their number and sum.
 */
final class CsvDeBanco implements AdaptadorDeBanco {

    private static final String ENCABEZADO = "linea,banco,operacion,importe,fecha";
    private static final String TOTAL = "TOTAL";
    private static final int CAMPOS = 5;

    @Override
    public String clave() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    /** What nobody else recognises is read as text, so that its first fault tells what it is. */
    @Override
    public boolean reconoce(byte[] inicio) {
        return true;
    }

    /** Whether it begins with the name of its first column, whatever else is wrong. */
    static boolean seDice(byte... bytes) {
        String inicio =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, ArchivoDeBanco.INICIO),
                        StandardCharsets.UTF_8);
        String nombre = ENCABEZADO.substring(0, ENCABEZADO.indexOf(','));
        return inicio.replace("\uFEFF", "").strip().startsWith(nombre);
    }

    @Override
    public LecturaDeBanco lee(
            InputStream entrada, String archivo, Idioma idioma, Consumer<PagoDeBanco> cada)
            throws IOException {
        return new Lector(archivo, idioma, cada).lee(entrada);
    }

    @Override
    public void escribe(List<PagoDeBanco> pagos, OutputStream salida) throws IOException {
        StringBuilder texto = new StringBuilder(ENCABEZADO).append('\n');
        Importe suma = Importe.CERO;
        for (PagoDeBanco p : pagos) {
            texto.append(
                            String.join(
                                    ",",
                                    limpio(p.linea()),
                                    limpio(p.banco()),
                                    limpio(p.operacion()),
                                    p.importe().toString(),
                                    p.fecha().toString()))
                    .append('\n');
            suma = suma.mas(p.importe());
        }
        texto.append(totales(pagos.size(), suma)).append('\n');
        salida.write(texto.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String limpio(String dato) {
        if (dato.matches("(?s).*[,\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("does not fit in a line: " + dato);
        }
        return dato;
    }

    private static String totales(int pagos, Importe suma) {
        return TOTAL + ",," + pagos + "," + suma + ",";
    }

    /** One file. */
    private static final class Lector {
        private final String archivo;
        private final Idioma idioma;
        private final Consumer<PagoDeBanco> cada;
        private final Faltas faltas;
        private final Dato dato;
        private int pagos;
        private Importe suma = Importe.CERO;
        private boolean ilegible;

        Lector(String archivo, Idioma idioma, Consumer<PagoDeBanco> cada) {
            this.archivo = archivo;
            this.idioma = idioma;
            this.cada = cada;
            this.faltas = new Faltas(archivo, idioma);
            this.dato = new Dato(faltas);
        }

        LecturaDeBanco lee(InputStream entrada) throws IOException {
            RenglonesDeBanco renglones = new RenglonesDeBanco(new BufferedInputStream(entrada));
            Optional<String> cabeza = texto(renglones);
            if (cabeza.isPresent() && !cabeza.get().equals(ENCABEZADO)) {
                faltas.anota(
                        ErrorDeBanco.ENCABEZADO, 1, "", cabeza.get(), cabeza.get(), ENCABEZADO);
            } else if (cabeza.isPresent()) {
                cuerpo(renglones);
            } else if (faltas.ninguna()) {
                faltas.anota(ErrorDeBanco.VACIO, 1, "", "");
            }
            return new LecturaDeBanco(pagos, suma, faltas.todas());
        }

        // A line is looked at when the next one is there: of a cut file only the cut is told.
        private void cuerpo(RenglonesDeBanco renglones) throws IOException {
            Optional<String> actual = texto(renglones);
            int numero = renglones.numero();
            while (actual.isPresent() && !faltas.demasiadas()) {
                Optional<String> siguiente = texto(renglones);
                if (actual.get().startsWith(TOTAL + ",")) {
                    ultima(actual.get(), numero, siguiente.isPresent());
                    return;
                }
                if (siguiente.isPresent()) {
                    pago(numero, actual.get().split(",", -1));
                }
                actual = siguiente;
                numero = siguiente.isPresent() ? renglones.numero() : numero;
            }
            if (actual.isEmpty() && !ilegible) {
                faltas.anota(ErrorDeBanco.SIN_TOTALES, Math.max(1, numero), "", "");
            }
        }

        private void ultima(String texto, int numero, boolean hayMas) {
            String debida = totales(pagos, suma);
            if (hayMas) {
                faltas.anota(ErrorDeBanco.DESPUES_DE_TOTALES, numero + 1, "", "", numero + 1);
            } else if (faltas.ninguna() && !texto.equals(debida)) {
                faltas.anota(ErrorDeBanco.TOTALES, numero, "", texto, texto, debida);
            }
        }

        /** The next line that says something; none after one that is not text. */
        private Optional<String> texto(RenglonesDeBanco renglones) throws IOException {
            Optional<byte[]> bytes = renglones.siguiente();
            while (bytes.isPresent()) {
                Resultado<Optional<String>> leido =
                        LectorDeTexto.decodifica(archivo, bytes.get(), renglones.numero(), idioma);
                if (leido.valor().isEmpty()) {
                    ilegible = true;
                    leido.incidencias().forEach(faltas::anota);
                    return Optional.empty();
                }
                if (bytes.get().length > RenglonesDeBanco.MAXIMO) {
                    ilegible = true;
                    faltas.anota(
                            ErrorDeBanco.RENGLON_LARGO,
                            renglones.numero(),
                            "",
                            "",
                            renglones.numero(),
                            RenglonesDeBanco.MAXIMO);
                    return Optional.empty();
                }
                if (!leido.valor().get().isBlank()) {
                    return leido.valor();
                }
                bytes = renglones.siguiente();
            }
            return Optional.empty();
        }

        private void pago(int renglon, String... campos) {
            if (campos.length != CAMPOS) {
                faltas.anota(ErrorDeBanco.CAMPOS, renglon, "", "", renglon, campos.length);
                return;
            }
            Optional<Importe> importe = dato.pesos(renglon, "importe", campos[3]);
            Optional<LocalDate> fecha =
                    dato.dia(renglon, "fecha", campos[4], DateTimeFormatter.ISO_LOCAL_DATE);
            String banco = campos[1].strip();
            String operacion = campos[2].strip();
            if (banco.isEmpty() || operacion.isEmpty()) {
                faltas.anota(
                        ErrorDeBanco.SIN_OPERACION,
                        renglon,
                        banco.isEmpty() ? "banco" : "operacion",
                        "",
                        renglon);
            }
            dato.cabe(renglon, Dato.Ancho.LINEA, campos[0].strip());
            dato.cabe(renglon, Dato.Ancho.BANCO, banco);
            dato.cabe(renglon, Dato.Ancho.OPERACION, operacion);
            if (importe.isPresent() && fecha.isPresent() && faltas.ninguna()) {
                pagos++;
                suma = suma.mas(importe.get());
                cada.accept(
                        new PagoDeBanco(
                                renglon,
                                campos[0].strip(),
                                banco,
                                operacion,
                                importe.get(),
                                fecha.get()));
            }
        }
    }
}
