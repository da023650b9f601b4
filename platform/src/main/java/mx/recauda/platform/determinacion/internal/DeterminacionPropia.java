package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Dias;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A determination with the employer's own figures: its rows, and the receivable that is born. */
@Component
class DeterminacionPropia {

    private final JdbcClient jdbc;
    private final Libro libro;
    private final LoDeterminado determinado;
    private final LoQueAgrega agregado;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;

    DeterminacionPropia(
            JdbcClient jdbc,
            Libro libro,
            LoDeterminado determinado,
            LoQueAgrega agregado,
            Identificadores identificadores,
            FechaDeOperacion fecha) {
        this.jdbc = jdbc;
        this.libro = libro;
        this.determinado = determinado;
        this.agregado = agregado;
        this.identificadores = identificadores;
        this.fecha = fecha;
    }

    /** Keeps it and posts what it adds to what was determined of the month before. */
    UUID recibe(MesPresentado mes, Declaracion declaracion, String via, Instant ahora) {
        int numero = siguiente(mes);
        Montos antes = determinado.de(mes.registro(), mes.mes());
        Montos debidos = declaracion.totales();
        Montos agrega = agregado.de(mes.registro(), mes.mes(), porTrabajador(declaracion));
        if (numero > 1 && agrega.equals(Montos.CERO) && !debidos.equals(antes)) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.CONFLICTO,
                    ErrorDeDeterminacion.DETERMINACION_MENOR,
                    mes.mes().toString(),
                    String.format(Locale.ROOT, "%,.2f", antes.total().pesos()),
                    String.format(Locale.ROOT, "%,.2f", debidos.total().pesos()));
        }
        UUID cedula = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO determinacion.cedula (id, registro_id, oficina, mes, numero, via,
                            propuesta_id, recibida_en, recibida_por)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(cedula, mes.registro(), mes.oficina(), mes.mes().primerDia(), numero, via)
                .param(mes.propuesta().orElse(null))
                .params(TablaDePropuestas.enUtc(ahora), QuienActua.ahora().cuenta())
                .update();
        renglones(cedula, declaracion.trabajadores());
        asienta(mes, new Origen("cedula", cedula), agrega);
        return cedula;
    }

    private int siguiente(MesPresentado mes) {
        return jdbc.sql(
                        """
                        SELECT coalesce(max(numero), 0) + 1 FROM determinacion.cedula
                        WHERE registro_id = ? AND mes = ?
                        """)
                .params(mes.registro(), mes.mes().primerDia())
                .query(Integer.class)
                .single();
    }

    private void renglones(UUID cedula, List<TrabajadorDeclarado> trabajadores) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.cedula_renglon
                        SELECT ?, t.nss, t.nombre, t.sdi, t.dias::smallint[], t.credito, t.montos::bigint[]
                        FROM unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                            AS t (nss, nombre, sdi, dias, credito, montos)
                        """)
                .params(
                        cedula,
                        textos(trabajadores, TrabajadorDeclarado::nss),
                        textos(trabajadores, TrabajadorDeclarado::nombre),
                        trabajadores.stream().mapToLong(t -> t.sdi().centavos()).toArray(),
                        textos(trabajadores, t -> arreglo(dias(t))),
                        textos(trabajadores, TrabajadorDeclarado::credito),
                        textos(trabajadores, t -> arreglo(centavos(t.montos()))))
                .update();
    }

    private void asienta(MesPresentado mes, Origen origen, Montos agrega) {
        List<Partida> partidas = new ArrayList<>();
        for (Linea linea : Linea.TODAS) {
            Importe importe = agrega.de(linea);
            if (!importe.esCero()) {
                Cuenta cuenta = cuenta(mes, linea);
                partidas.add(new Partida(cuenta, importe));
                partidas.add(new Partida(cuenta.en(Clase.INGRESO), importe.negado()));
            }
        }
        if (!partidas.isEmpty()) {
            libro.asienta(
                    List.of(
                            Asiento.de(
                                    origen.toString(),
                                    origen,
                                    mes.oficina(),
                                    "LSS 39; LSS 39-B; RACERF 113",
                                    fecha.hoy(),
                                    partidas)));
        }
    }

    private static Cuenta cuenta(MesPresentado mes, Linea linea) {
        return Cuenta.de(
                Clase.DETERMINADO,
                mes.registro(),
                mes.mes(),
                linea.rubro(),
                linea.cuota(),
                Componente.SUERTE_PRINCIPAL);
    }

    private static Map<String, Montos> porTrabajador(Declaracion declaracion) {
        Map<String, Montos> suyos = new HashMap<>();
        declaracion
                .trabajadores()
                .forEach(t -> suyos.merge(MesDelPatron.clave(t.nss()), t.montos(), Montos::mas));
        return suyos;
    }

    private static Stream<Integer> dias(TrabajadorDeclarado t) {
        return Stream.of(t.mes(), t.anterior())
                .flatMap((Dias d) -> Stream.of(d.inscritos(), d.incapacidades(), d.ausencias()));
    }

    static Stream<Long> centavos(Montos montos) {
        return Linea.TODAS.stream().map(l -> montos.de(l).centavos());
    }

    /** As PostgreSQL writes an array: {@code {1,2}}. */
    static String arreglo(Stream<?> valores) {
        return valores.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    static <T> String[] textos(List<T> lista, Function<T, String> campo) {
        return lista.stream().map(campo).toArray(String[]::new);
    }
}
