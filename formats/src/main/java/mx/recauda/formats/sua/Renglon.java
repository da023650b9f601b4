package mx.recauda.formats.sua;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.vivienda.Descuento;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of the width due, read field by field; every defect is kept with its place. */
final class Renglon {

    private final String archivo;
    private final int numero;
    private final String texto;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    Renglon(String archivo, int numero, String texto, Idioma idioma) {
        this.archivo = archivo;
        this.numero = numero;
        this.texto = texto;
        this.idioma = idioma;
    }

    int numero() {
        return numero;
    }

    String archivo() {
        return archivo;
    }

    String texto() {
        return texto;
    }

    List<Incidencia> incidencias() {
        return incidencias;
    }

    boolean sirve() {
        return incidencias.stream().noneMatch(Incidencia::esError);
    }

    /** The characters of a field, positions from 1, both ends included. */
    String crudo(int desde, int hasta) {
        return texto.substring(desde - 1, Math.min(hasta, texto.length()));
    }

    String recortado(int desde, int hasta) {
        return crudo(desde, hasta).strip();
    }

    /** Ñ comes as slash, as yen sign or as number sign. */
    String nombre(int desde, int hasta) {
        String nombre =
                recortado(desde, hasta).replace('/', 'Ñ').replace('¥', 'Ñ').replace('#', 'Ñ');
        if (nombre.chars().filter(c -> c == '$').count() != 2 || nombre.startsWith("$$$")) {
            anota(ErrorSua.NOMBRE, "nombre", desde, hasta, nombre);
        }
        return nombre;
    }

    Optional<Nss> nss(int desde, int hasta) {
        var leido = Nss.lee(crudo(desde, hasta), idioma);
        leido.errores()
                .forEach(e -> anota(ErrorSua.NSS, "nss", desde, hasta, crudo(desde, hasta), e));
        return leido.valor();
    }

    /** Day, month and year in eight digits. */
    Optional<LocalDate> fecha(String campo, int desde, int hasta) {
        String valor = crudo(desde, hasta);
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(valor.substring(4)),
                            Integer.parseInt(valor.substring(2, 4)),
                            Integer.parseInt(valor.substring(0, 2))));
        } catch (DateTimeException | NumberFormatException e) {
            anota(ErrorSua.FECHA, campo, desde, hasta, valor);
            return Optional.empty();
        }
    }

    /** Whole number of digits only. */
    int entero(String campo, int desde, int hasta) {
        return (int) numero(campo, desde, hasta);
    }

    /** Salary of five integers and two decimals. */
    Importe salario(String campo, int desde, int hasta) {
        Importe salario = Importe.deCentavos(numero(campo, desde, hasta));
        if (sirve() && salario.esCero()) {
            anota(ErrorSua.SALARIO_CERO, campo, desde, hasta, crudo(desde, hasta));
        }
        return salario;
    }

    /** A key of one character that must be one of those given. */
    char clave(String campo, int posicion, String admitidas) {
        char clave = texto.charAt(posicion - 1);
        if (admitidas.indexOf(clave) < 0) {
            anota(
                    ErrorSua.CLAVE,
                    campo,
                    posicion,
                    posicion,
                    String.valueOf(clave),
                    String.join(", ", admitidas.split("")));
        }
        return clave;
    }

    /**
     * The deduction of a credit. Eight digits: a percentage has four decimals, a fixed amount three
     * (the last one zero), a number of times four.
     */
    Optional<Descuento> descuento(int posicionDelTipo, int desde, int hasta) {
        char tipo = clave("tipo de descuento", posicionDelTipo, "0123");
        long valor = numero("valor del descuento", desde, hasta);
        return switch (tipo) {
            case '1' -> Optional.of(new Descuento.Porcentaje(new Tasa(valor * 10)));
            case '2' -> {
                if (valor % 10 != 0) {
                    anota(
                            ErrorSua.NUMERO,
                            "valor del descuento",
                            desde,
                            hasta,
                            crudo(desde, hasta));
                }
                yield Optional.of(new Descuento.CuotaFija(Importe.deCentavos(valor / 10)));
            }
            case '3' -> Optional.of(new Descuento.VecesUnidad(new Factor(valor)));
            default -> Optional.empty();
        };
    }

    private long numero(String campo, int desde, int hasta) {
        String valor = crudo(desde, hasta);
        if (!valor.chars().allMatch(c -> c >= '0' && c <= '9') || valor.isEmpty()) {
            anota(ErrorSua.NUMERO, campo, desde, hasta, valor);
            return 0;
        }
        return Long.parseLong(valor);
    }

    /** Keeps a defect: field, positions, value and, when there is one, the reason in words. */
    void anota(
            CodigoDeError codigo, String campo, int desde, int hasta, String valor, Object... mas) {
        Object[] argumentos = new Object[Math.max(mas.length, 1) + 3];
        argumentos[0] = campo;
        argumentos[1] = desde == hasta ? String.valueOf(desde) : desde + "-" + hasta;
        argumentos[2] = valor;
        argumentos[3] = "";
        for (int i = 0; i < mas.length; i++) {
            argumentos[i + 3] = mas[i] instanceof Incidencia i1 ? i1.mensaje() : mas[i].toString();
        }
        incidencias.add(
                Incidencia.de(codigo, idioma, argumentos)
                        .enArchivo(archivo)
                        .enLinea(numero)
                        .enCampo(campo, valor));
    }
}
